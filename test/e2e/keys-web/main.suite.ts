/** The same holds here as for the suites that type into the desktop's VS Code. */
import '../keys/main.suite';

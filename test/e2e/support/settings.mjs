/** User settings of the suite *api*, in both hosts. */

// The words of the text would be among the completion items.
export const apiSettings = { 'editor.wordBasedSuggestions': 'off' };

namespace Recording.Api;

/// <summary>The configuration cannot be started with. The message is a sentence that says what to change.</summary>
public sealed class ConfigurationException(string sentence) : Exception(sentence);

namespace Recording.Docs.Tests;

/// <summary>Names a command of the pages that the test runs.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RunsAttribute(string command) : Attribute
{
    public string Command => command;
}

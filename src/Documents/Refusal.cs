using System.Diagnostics.CodeAnalysis;

namespace Recording.Documents;

/// <summary>Why a file was not read or written.</summary>
/// <param name="Type">A stable name such as <c>not-a-word-document</c>; the names stand in <see cref="Refusals"/>.</param>
/// <param name="Sentence">What is wrong and what to do next, for the person who chose the file.</param>
public sealed record Refusal(string Type, string Sentence);

/// <summary>What was asked for, or the refusal in its place.</summary>
public sealed class Outcome<T> where T : class
{
    private readonly T? _value;
    private readonly Refusal? _refusal;

    private Outcome(T? value, Refusal? refusal) => (_value, _refusal) = (value, refusal);

    /// <summary>Gives the refusal, or else the value.</summary>
    public bool IsRefused([NotNullWhen(true)] out Refusal? refusal, [NotNullWhen(false)] out T? value)
    {
        (refusal, value) = (_refusal, _value);
        return refusal is not null;
    }

    public static implicit operator Outcome<T>(T value) => new(value, null);
    public static implicit operator Outcome<T>(Refusal refusal) => new(null, refusal);
}

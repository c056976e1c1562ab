using System.Diagnostics.CodeAnalysis;
using OneOf;

namespace TechRoles.Interchange;

/// <summary>What came of reading an input: what it states, or why nothing can be read.</summary>
/// <remarks>What was read may have problems of its own, listed in it; unreadable is only an input that states nothing at all.</remarks>
public sealed class ReadResult : OneOfBase<ReadChart, UnreadableInput>
{
    private ReadResult(OneOf<ReadChart, UnreadableInput> input)
        : base(input)
    {
    }

    /// <summary>A success.</summary>
    public static implicit operator ReadResult(ReadChart read) => new(read);

    /// <summary>A refusal.</summary>
    public static implicit operator ReadResult(UnreadableInput unreadable) => new(unreadable);

    /// <summary>What was read, or why nothing was.</summary>
    /// <param name="read">What was read; null where nothing was.</param>
    /// <param name="unreadable">Why not; null where something was read.</param>
    /// <returns>Whether something was read.</returns>
    public bool TryGet([NotNullWhen(true)] out ReadChart? read, [NotNullWhen(false)] out UnreadableInput? unreadable)
    {
        (read, unreadable) = Match<(ReadChart?, UnreadableInput?)>(found => (found, null), refused => (null, refused));
        return read is not null;
    }

    /// <summary>What was read.</summary>
    /// <exception cref="InvalidDataException">Nothing can be read; the message says what the input seems to be and what to do.</exception>
    public ReadChart OrThrow() => Match(read => read, unreadable => throw new InvalidDataException(unreadable.ToString()));
}

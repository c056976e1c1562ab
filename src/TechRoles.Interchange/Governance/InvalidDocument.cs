using OneOf;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>A document of ours that cannot be read. Nothing of it counts.</summary>
/// <param name="Problems">Everything that is wrong, each with file and JSON pointer; never empty.</param>
public sealed record InvalidDocument(ValueList<ChartProblem> Problems)
{
    /// <summary>The problems, one on each line.</summary>
    public override string ToString() => string.Join('\n', Problems);

    /// <summary>What a file says, or why it says nothing.</summary>
    internal static OneOf<T, InvalidDocument> Unless<T>(
        OneOf<ReadOnlyMemory<byte>, UnreadableInput> file, Func<ReadOnlyMemory<byte>, OneOf<T, InvalidDocument>> read) =>
        file.Match(read, unread => new InvalidDocument(
            [new(ProblemKind.InvalidValue, unread.Said) { Place = new(unread.File, null, null, null) }]));
}

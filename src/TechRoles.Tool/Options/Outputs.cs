using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tool;

/// <summary>What is read is never written over.</summary>
internal static class Outputs
{
    /// <summary>Why a result cannot go where it is asked for: that is read; null where it can.</summary>
    /// <param name="output">The file or folder for the result; null: the terminal.</param>
    /// <param name="inputs">What is read.</param>
    public static Refusal? Refusal(string? output, params IEnumerable<string?> inputs) =>
        output is { Length: > 0 } && inputs.FirstOrDefault(input => input is { Length: > 0 } && WholeFile.IsSame(input, output)) is { } read
            ? (Refusal)Text.Of("'{file}' is read, and would be written over: name another file for the result.", ("file", Say.Quote(read)))
            : null;
}

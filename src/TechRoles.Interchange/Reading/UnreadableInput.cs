using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>An input of which nothing can be read at all.</summary>
/// <param name="File">What problems call the input.</param>
/// <param name="Said">Why, in one sentence.</param>
public sealed record UnreadableInput(string File, Text Said)
{
    /// <summary>Why, in English.</summary>
    public string Message => Said.ToString();

    /// <summary>The reason for a person to read.</summary>
    public override string ToString() => $"{File}: {Message}";
}

using TechRoles.Charts;
using TechRoles.Sessions;

namespace TechRoles.Reporting;

/// <summary>What reports say of remedies.</summary>
internal static class RemedyTexts
{
    /// <summary>What is done, and what comes of it.</summary>
    public static Text Told(Remedy remedy) =>
        Text.Of("{changes} ({effect})", ("changes", remedy.Said), ("effect", remedy.SaidEffect));

    /// <summary>The same as a line of its own.</summary>
    public static Text Mend(Remedy remedy) => Text.Of("Mend: {remedy}", ("remedy", Told(remedy)));

    /// <summary>What is done, without what comes of it.</summary>
    public static Text MendShort(Remedy remedy) => Text.Of("Mend: {remedy}.", ("remedy", remedy.Said));
}

using OneOf;
using TechRoles.Changes;
using TechRoles.Interchange;

namespace TechRoles.Tool;

/// <summary>Reads a scenario that the user names.</summary>
internal static class ScenarioFile
{
    /// <summary>The scenario, or why there is none, in lines.</summary>
    /// <param name="path">As the user wrote it.</param>
    /// <param name="cancel">Stops waiting for it.</param>
    public static OneOf<Scenario, Refusal> Read(string path, CancellationToken cancel) => WholeFile.Read(path, cancel: cancel).Match(
        json => ScenarioJson.Read(json, path).MapT1(invalid => Refusal.Of(invalid.Problems)),
        unread => Refusal.Of(unread));
}

using System.Text.Json;
using TechRoles.Analysis;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Reporting;
using TechRoles.Sessions;

namespace TechRoles.Tests.Docs;

/// <summary>The JSON of the README, so that it compiles and prints what the README says it prints.</summary>
internal static class ReadmeJson
{
    public static void Run(OrgChart chart, TextWriter Console)
    {
        // <example>
        var options = TechRolesJson.AddTo(new JsonSerializerOptions(JsonSerializerDefaults.Web));
        var delta = new OrgAnalyser().Open(chart).Apply(new MergePositions("cio", "cto") { Title = "CDIO" }).OrThrow();
        var json = JsonSerializer.Serialize(delta, options);

        var read = JsonSerializer.Deserialize<FrozenDelta>(json, options)!;
        Console.WriteLine(read.Resolved[0].Message.Format(Language.German));
        foreach (var edit in read.Edits.Where(edit => edit.After is null)) Console.WriteLine(JsonSerializer.Serialize(edit, options));
        // </example>
    }
}

using TechRoles.Analysis;
using TechRoles.Charts;

namespace TechRoles.Tests.Docs;

/// <summary>The language of the README, so that it compiles and prints what the README says it prints.</summary>
internal static class ReadmeLanguage
{
    public static void Run(OrgChart chart, TextWriter Console)
    {
        // <example>
        var ours = Language.German.With(Language.Read("de", """
            [sentences]
            '{cell}' has {count} accountable positions ({positions})
            = Bei „{cell}“ geben {count} den Ton an: {positions}
            """).OrThrow());
        foreach (var finding in new OrgAnalyser().Analyse(chart).Findings)
        {
            Console.WriteLine(finding.Details().Message.Format(Language.German));
            Console.WriteLine(finding.Details().Message.Format(ours));
        }

        // </example>
    }
}

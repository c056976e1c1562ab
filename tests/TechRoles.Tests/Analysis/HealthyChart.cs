using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Tests.Analysis;

/// <summary>A small company as it should be: every area has one owner, control stands apart, and two areas are delegated.</summary>
internal static class HealthyChart
{
    /// <summary>The chart in the text notation.</summary>
    public const string Text = """
        CEO: business-strategy A/R
          CIO: enterprise-it A/R, applications A/R, support A, technology-strategy C
            Support Desk: support R
          CTO: technology-strategy A/R, product-stack A/R, engineering-delivery A
            VP Engineering: engineering-delivery R, software-development A/R
          CISO: information-security A/R, risk C
            AppSec: application-security A/R
          COO: business-operations A/R

        [areas]
        business-strategy
        business-operations
        technology-strategy
        enterprise-it
          applications
          support
        product-stack
        engineering-delivery
          software-development
        security
          information-security
            application-security
        risk required=false
        """;

    /// <summary>The same with the information security officer below the information officer.</summary>
    public static string WithSecurityBelowInformation { get; } = Text
        .Replace("          CISO: information-security A/R, risk C\n            AppSec: application-security A/R\n".Replace("          CISO", "  CISO").Replace("            AppSec", "    AppSec"), "")
        .Replace("    Support Desk: support R\n", "    Support Desk: support R\n    CISO: information-security A/R, risk C\n      AppSec: application-security A/R\n");

    public static OrgChart Chart => Read(Text);

    /// <summary>The chart of a text without problems.</summary>
    public static OrgChart Read(string text) => OrgChart.Create(ChartText.Facts(text).AsT0).AsT0;
}

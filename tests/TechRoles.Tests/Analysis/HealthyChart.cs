using TechRoles.Charts;

namespace TechRoles.Tests.Analysis;

/// <summary>A small company as it should be: every area has one owner, control stands apart, and two areas are delegated.</summary>
internal static class HealthyChart
{
    private const string Areas = """

        [areas]
        business-strategy
        business-operations
        technology
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
        """;

    /// <summary>The chart in the text notation.</summary>
    public const string Text = """
        CEO: business-strategy A/R, technology A/R
          CIO: enterprise-it A/R, applications A/R, support A, technology-strategy C
            Support Desk: support R
          CTO: technology-strategy A/R, product-stack A/R, engineering-delivery A/R, software-development A
            VP Engineering: software-development R
          CISO: information-security A/R
            AppSec: application-security A/R
          COO: business-operations A/R
        """ + "\n" + Areas;

    /// <summary>The same with the information security officer below the information officer.</summary>
    public const string WithSecurityBelowInformation = """
        CEO: business-strategy A/R, technology A/R
          CIO: enterprise-it A/R, applications A/R, support A, technology-strategy C
            Support Desk: support R
            CISO: information-security A/R
              AppSec: application-security A/R
          CTO: technology-strategy A/R, product-stack A/R, engineering-delivery A/R, software-development A
            VP Engineering: software-development R
          COO: business-operations A/R
        """ + "\n" + Areas;

    /// <summary>The chart.</summary>
    public static OrgChart Chart => Look.Chart(Text);
}

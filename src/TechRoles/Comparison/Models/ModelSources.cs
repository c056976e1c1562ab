using TechRoles.Catalogue;

namespace TechRoles.Comparison;

/// <summary>What operating models cite beside the article and the catalogue.</summary>
internal static class ModelSources
{
    public static Source KornFerry { get; } = new("Korn Ferry, 2020: 67 % of 220 technology officers report to the CEO");

    public static Source Deloitte { get; } = new("Deloitte Tech Exec Survey: 65 % of CIOs report to the CEO, against 41 % a decade before");

    public static Source Cutter { get; } = new("Cutter Consortium, 2002: in 74 % the CTO does not report to the CIO");

    public static Source UnderFinance { get; } = new(
        "UK government senior posts 2010-2026, counted as distinct posts by the manager's title: "
            + "8 % of CIOs report to the CFO, 6 % to the COO");

    public static Source GitLab { get; } = new("GitLab handbook (2022): information technology sits in finance with the CFO");

    public static Source AgencyHead { get; } = new(
        "44 U.S.C. 3506(a)(2): the Chief Information Officer reports directly to the agency head");

    public static Source CommonBaseline { get; } = new(
        "OMB M-15-14 (2015), common baseline M1: the department's CIO approves those of its bureaus");

    public static Source GaoSplit { get; } = new(
        "GAO-04-823: responsibilities performed by multiple officials could make the integration more difficult");

    public static Source OtherCio { get; } = new("UK government senior posts 2010-2026: 20 % of CIOs report to another CIO");

    public static Source BelowDigital { get; } = new(
        "UK government senior posts: the CTO stands below the Chief Digital and Information Officer in 38 of 43 pairs");
}

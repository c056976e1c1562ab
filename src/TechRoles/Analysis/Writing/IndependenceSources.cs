using TechRoles.Catalogue;
using TechRoles.Catalogue.BuiltIn;

namespace TechRoles.Analysis;

/// <summary>Who expects control functions to be independent, in one place so that the wording can be read together.</summary>
public static class IndependenceSources
{
    /// <summary>FFIEC on management.</summary>
    public static Source FfiecManagement =>
        new("FFIEC IT Examination Handbook, Management (November 2015): the chief information security officer reports to the board, "
            + "a board committee or senior management and not to IT operations management");

    /// <summary>FFIEC on information security.</summary>
    public static Source FfiecSecurity => Citations.Ffiec;

    /// <summary>DORA on segregation.</summary>
    public static Source Dora => Citations.Dora;

    /// <summary>The three lines model.</summary>
    public static Source ThreeLines => Citations.ThreeLines;

    /// <summary>The standards of internal audit on its line.</summary>
    public static Source AuditLine => Citations.AuditLine;

    /// <summary>New York on banks.</summary>
    public static Source NewYork => Citations.NewYork;

    /// <summary>BSI-Standard 200-2.</summary>
    public static Source Bsi =>
        new("BSI-Standard 200-2: the information security officer stands directly below top management; in the IT department roles may "
            + "conflict");

    /// <summary>Reserve Bank of India.</summary>
    public static Source ReserveBankOfIndia =>
        new("Reserve Bank of India, Gopalakrishna committee report (2011): no direct reporting relationship of the CISO with the CIO");

    /// <summary>United States Code on federal agencies.</summary>
    public static Source FederalAgencies =>
        new("44 U.S.C. 3554(a)(3), formerly 3544: the chief information officer of an agency designates its information security officer");

    /// <summary>GDPR: the data protection officer reports to the top.</summary>
    public static Source ReportsToTheTop =>
        new("Regulation (EU) 2016/679 (GDPR), Article 38(3): the data protection officer reports directly to the highest management level");

    /// <summary>GDPR: further duties bring no conflict of interests.</summary>
    public static Source NoConflictOfInterests =>
        new("Regulation (EU) 2016/679 (GDPR), Article 38(6), and WP243 rev.01: further duties do not result in a conflict of interests");
}

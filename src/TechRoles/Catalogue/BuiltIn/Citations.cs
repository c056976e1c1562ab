namespace TechRoles.Catalogue.BuiltIn;

/// <summary>What the built-in entries cite beside the article, in one place so that the wording can be read together.</summary>
internal static class Citations
{
    internal static Source Cobit => new("ISACA, COBIT 5, figure 33 (roles and organisational structures)");

    internal static Source Iso27002 => new("ISO/IEC 27002:2022, 5.3 Segregation of duties, examples of conflicting activities");

    internal static Source Dora =>
        new("Regulation (EU) 2022/2554 (DORA), Article 6(4): ICT management, control and audit are segregated");

    internal static Source OperationAndAudit => new($"{Iso27002}; {Dora}");

    internal static Source ThreeLines =>
        new("IIA, Three Lines Model (2020), principle 5: internal audit, the third line, is independent of management");

    internal static Source SecondLine =>
        new("IIA, Three Lines Model (2020): second line roles give expertise, support, monitoring and challenge on risk");

    internal static Source AuditLine =>
        new("IIA, International Standards (2017), 1110 and 1110.A1: internal audit reports functionally to the board, free from "
            + "interference");

    internal static Source Ffiec =>
        new("FFIEC IT Examination Handbook, Information Security (2016): independent of the IT operations staff");

    internal static Source NewYork =>
        new("23 NYCRR 500.4(b): the chief information security officer reports in writing to the senior governing body");

    internal static Source NewYorkDesignates =>
        new("23 NYCRR 500.4(a): the covered entity designates a qualified chief information security officer");

    internal static Source Gao =>
        new("GAO-11-634 (2011): most federal chief information officers are responsible for enterprise architecture");

    internal static Source Berray =>
        new("T. Berray and R. Sampath, The Role of the CTO: Four Models for Success (2002); the areas are our reading");

    internal static Source Haffke =>
        new("I. Haffke, B. Kalgovas, A. Benlian, The Role of the CIO and the CDO in an Organization's Digital Transformation, ICIS 2016");

    internal static Source HaffkeReading => new($"{Haffke}; the areas are our reading");

    internal static Source Lorenz =>
        new("Lorenz and Buchwald, European Journal of Information Systems 32(3), 2023, 372-389: one position for information and digital");

    internal static Source Engineering =>
        new("practitioners (leanix.net, Gartner peer community): the CTO owns direction, the VP Engineering execution, process and hiring");

    internal static Source Gdpr(string article) => new($"Regulation (EU) 2016/679 (GDPR), Article {article}");

    internal static Source Framework(string role) =>
        new($"UK Government Digital and Data Profession Capability Framework, {role}");

    internal static Source Heidrick(string share) =>
        new($"Heidrick & Struggles, survey of 2022: {share} of 327 report there");

    internal static Source Transposit(string share) => new($"Transposit survey of 415 CIOs and CTOs: {share}");

    internal static Source Forrester => new("Forrester, 2015: one third of chief data officers report there");

    internal static Source SeniorPosts(string share) =>
        new($"UK government senior posts 2010-2026, counted as distinct posts by the manager's title: {share}");
}

namespace TechRoles.Tests.Docs;

/// <summary>The forty statements of the article that the catalogue starts from, in our own words.</summary>
internal static class ArticleStatements
{
    public static IReadOnlyList<(int Number, string Text)> All { get; } = [.. new[]
    {
        "CIO and CTO are the two usual technical executives; Chief Digital, Chief Security and Chief Information Security Officer stand beside them",
        "the two are often confused, also by their own staff",
        "whether they become one position depends on the business strategy",
        "what is expected of both has shifted lately",
        "they solve business problems with technology and answer for the interplay of the two",
        "most of them take part in meetings of board and executives",
        "they turn business goals into technical plans quickly",
        "they build and lead the team that implements, operates and maintains the technology",
        "the CIO answers for IT systems of the whole enterprise",
        "the CIO usually reports to the CEO",
        "the CIO looks inward: at the business, the user and the means of communication",
        "the CIO oversees what employees work with, and deals less with customers",
        "services, support and the operation of applications and devices belong to that",
        "lately the CIO took on customer-facing systems that touch internal ones",
        "the CIO takes part in external products without owning their technology stack",
        "the CIO often answers for security",
        "the CIO needs a background in business and in technology",
        "the CIO often looks after several teams",
        "both decide on technology; the decisions of the CTO are broader and matter to strategy",
        "the CTO serves company goals, with experiments of large possible benefit too",
        "the CTO must know technology and understand the business",
        "many CTOs have a degree in computer science, others learned on the job",
        "the CTO works closer with customers, outside stakeholders and developers",
        "roles of CTOs vary more; some lead engineering or product teams",
        "some CTOs report to the CIO, others to the CEO",
        "where business turns digital the CTO drives its goals",
        "the CTO works with CIO and CDO so that the needs of CSO and CISO are met",
        "and so that the projects of the others fit the technology strategy",
        "new kinds of CTO keep arising",
        "strategy decides for the CTO, pricing and packaging included",
        "the CTO speaks for technologies and the company's future",
        "relations with developers gain weight",
        "the CTO partners with product managers, engineers and the wider community",
        "the CTO spends much time with customers and prospects",
        "and checks the direction against their stated and unstated needs",
        "the CTO contributes to tools that a community makes and shares",
        "open source is worth something in itself and, in the end, commercially",
        "where a company builds on such tools the CTO should lead in contributing",
        "the CTO's office manages technical partnerships",
        "and drives the integration strategy, which takes depth in product and ecosystem",
    }.Index().Select(entry => (entry.Index + 1, entry.Item))];
}

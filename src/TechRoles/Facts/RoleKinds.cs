namespace TechRoles.Facts;

/// <summary>The ids of role kinds in files.</summary>
public static class RoleKinds
{
    private static readonly string[] Ids =
    [
        "other", "ceo", "cio", "cto", "cdio", "chief-digital-officer", "chief-data-officer", "chief-security-officer", "ciso",
        "chief-product-officer", "vp-engineering", "coo", "cfo", "chief-risk-officer", "data-protection-officer",
    ];

    /// <summary>Every kind, in the order of the catalogue.</summary>
    public static ValueList<RoleKind> All { get; } = [.. Enumerable.Range(0, Ids.Length).Select(kind => (RoleKind)kind)];

    /// <summary>The id that files use, in kebab-case, such as <c>chief-digital-officer</c>.</summary>
    public static string Id(this RoleKind kind) => Ids[(int)kind];

    /// <summary>The kind with an id, compared exactly.</summary>
    /// <returns>False where no kind has the id.</returns>
    public static bool TryParse(string id, out RoleKind kind)
    {
        var index = Array.IndexOf(Ids, id);
        kind = (RoleKind)Math.Max(index, 0);
        return index >= 0;
    }
}

using Ardalis.GuardClauses;

namespace TechRoles.Facts;

/// <summary>What kind of executive role it is: an open value, known by its id. A catalogue says which kinds there are.</summary>
/// <remarks>
/// The id is in kebab-case, such as <c>chief-digital-officer</c>, and compared exactly. The kinds below are those of the catalogue that
/// ships; <c>RoleKind.Of("chief-ai-officer")</c> is as good as any of them once a catalogue has it. <b>Default value:</b>
/// <see cref="Other"/>.
/// </remarks>
public readonly record struct RoleKind
{
    private const string NoKind = "other";

    /// <summary>The longest id, in characters.</summary>
    public const int LongestId = 100;

    private readonly string? _id;

    private RoleKind(string id) => _id = id == NoKind ? null : id;

    /// <summary>None of those that the catalogue has.</summary>
    public static RoleKind Other => default;

    /// <summary>Chief Executive Officer.</summary>
    public static RoleKind Ceo { get; } = new("ceo");

    /// <summary>Chief Information Officer.</summary>
    public static RoleKind Cio { get; } = new("cio");

    /// <summary>Chief Technology Officer, also called Chief Technical Officer.</summary>
    public static RoleKind Cto { get; } = new("cto");

    /// <summary>Chief Digital and Information Officer: one position, not two.</summary>
    public static RoleKind Cdio { get; } = new("cdio");

    /// <summary>Chief Digital Officer.</summary>
    public static RoleKind ChiefDigitalOfficer { get; } = new("chief-digital-officer");

    /// <summary>Chief Data Officer.</summary>
    public static RoleKind ChiefDataOfficer { get; } = new("chief-data-officer");

    /// <summary>Chief Security Officer.</summary>
    public static RoleKind ChiefSecurityOfficer { get; } = new("chief-security-officer");

    /// <summary>Chief Information Security Officer.</summary>
    public static RoleKind Ciso { get; } = new("ciso");

    /// <summary>Chief Product Officer.</summary>
    public static RoleKind ChiefProductOfficer { get; } = new("chief-product-officer");

    /// <summary>Vice President of Engineering.</summary>
    public static RoleKind VpEngineering { get; } = new("vp-engineering");

    /// <summary>Chief Operating Officer.</summary>
    public static RoleKind Coo { get; } = new("coo");

    /// <summary>Chief Financial Officer.</summary>
    public static RoleKind Cfo { get; } = new("cfo");

    /// <summary>Chief Risk Officer.</summary>
    public static RoleKind ChiefRiskOfficer { get; } = new("chief-risk-officer");

    /// <summary>Data Protection Officer.</summary>
    public static RoleKind DataProtectionOfficer { get; } = new("data-protection-officer");

    /// <summary>Chief Audit Executive, the head of internal audit.</summary>
    public static RoleKind ChiefAuditExecutive { get; } = new("chief-audit-executive");

    /// <summary>Chief Human Resources Officer, also called Chief People Officer.</summary>
    public static RoleKind ChiefHumanResourcesOfficer { get; } = new("chief-human-resources-officer");

    /// <summary>Chief Marketing Officer.</summary>
    public static RoleKind ChiefMarketingOfficer { get; } = new("chief-marketing-officer");

    /// <summary>The id that files use, in kebab-case; <c>other</c> for no kind.</summary>
    public string Id => _id ?? NoKind;

    /// <summary>Whether it is a kind at all, and not <see cref="Other"/>.</summary>
    public bool IsKnown => _id is not null;

    /// <summary>The kind with an id.</summary>
    /// <param name="id">Lower-case ASCII letters and digits, words joined by single hyphens, at most <see cref="LongestId"/>
    /// characters.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no such id.</exception>
    public static RoleKind Of(string id) => TryParse(Guard.Against.Null(id), out var kind)
        ? kind
        : throw new ArgumentException(
            $"'{id}' is no id of a kind of role: write it in kebab-case, such as 'chief-ai-officer'.", nameof(id));

    /// <summary>The kind with an id; false where the text is no id in kebab-case.</summary>
    /// <param name="id">The id, compared exactly.</param>
    /// <param name="kind">The kind; <see cref="Other"/> where there is none.</param>
    public static bool TryParse(string? id, out RoleKind kind)
    {
        kind = IsKebab(id) ? new(id!) : Other;
        return IsKebab(id);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static bool IsKebab(string? id)
    {
        if (string.IsNullOrEmpty(id) || id.Length > LongestId || id[0] == '-' || id[^1] == '-') return false;
        for (var at = 0; at < id.Length; at++)
            if (!(char.IsAsciiLetterLower(id[at]) || char.IsAsciiDigit(id[at]) || (id[at] == '-' && id[at - 1] != '-'))) return false;
        return true;
    }
}

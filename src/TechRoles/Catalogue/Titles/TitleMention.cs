using TechRoles.Facts;

namespace TechRoles.Catalogue;

/// <summary>A role that a title says its holder has, with the place where the title says so.</summary>
/// <param name="Kind">
/// The role; <see cref="RoleKind.Other"/> for a chief officer outside the list, such as a Chief Scientific Officer.
/// </param>
/// <param name="Strength">How surely the words name it.</param>
/// <param name="Qualifiers">What the title says about the standing.</param>
/// <param name="Scope">
/// The part of the organisation that the title names, as it stands there, such as <c>Group</c> or <c>Valuation Office Agency</c>;
/// two such texts are joined by a comma; null: none is named.
/// </param>
/// <param name="Start">0-based index of the first character in the title.</param>
/// <param name="Length">Number of characters, 1 or more. Roles of one composite title share their place.</param>
public sealed record TitleMention(
    RoleKind Kind,
    TitleStrength Strength,
    TitleQualifiers Qualifiers,
    string? Scope,
    int Start,
    int Length)
{
    /// <summary>
    /// Whether the scope is a part of the organisation, such as <c>Nordics</c> or <c>Professional Services</c>, and not the whole group.
    /// </summary>
    /// <remarks>The role is held in that part only.</remarks>
    public bool IsOfPart { get; init; }

    /// <summary>The weightiest of the qualifiers.</summary>
    public TitleStanding Standing => Qualifiers switch
    {
        _ when Says(TitleQualifiers.Former) => TitleStanding.Former,
        _ when Says(TitleQualifiers.External) => TitleStanding.External,
        _ when Says(TitleQualifiers.Deputy) => TitleStanding.Deputy,
        _ when Says(TitleQualifiers.Designate) => TitleStanding.Designate,
        _ when Says(TitleQualifiers.Interim) => TitleStanding.Interim,
        _ when Says(TitleQualifiers.Joint) => TitleStanding.Joint,
        _ => TitleStanding.Holder,
    };

    /// <summary>Whether the title's holder sits in the position today: alone, jointly or for the time being.</summary>
    public bool IsHeld => Standing <= TitleStanding.Interim;

    private bool Says(TitleQualifiers qualifier) => (Qualifiers & qualifier) != 0;
}

using TechRoles.Facts;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>The words in which the built-in entries are written.</summary>
internal static class Expect
{
    internal static ExpectedResponsibility Accountable(string area, Source source) => new(area, Involvement.Accountable, source);

    internal static ExpectedResponsibility Responsible(string area, Source source) => new(area, Involvement.Responsible, source);

    internal static ExpectedResponsibility Supports(string area, Source source) => new(area, Involvement.Supports, source);

    internal static ExpectedResponsibility Consulted(string area, Source source) => new(area, Involvement.Consulted, source);

    internal static ExpectedResponsibility Excluded(string area, Source source) => new(area, Involvement.Excluded, source);

    internal static ExpectedResponsibility Sometimes(this ExpectedResponsibility entry) => entry with { Frequency = Frequency.Sometimes };

    internal static ExpectedResponsibility Recently(this ExpectedResponsibility entry) => entry with { Edition = Edition.Recent };

    internal static ExpectedLine ReportsTo(RoleKind manager, Source source) => new(manager, source);

    internal static ExpectedLine SometimesTo(RoleKind manager, Source source) => new(manager, source) { Frequency = Frequency.Sometimes };
}

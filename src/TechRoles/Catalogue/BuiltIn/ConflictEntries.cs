using TechRoles.Facts;

namespace TechRoles.Catalogue.BuiltIn;

/// <summary>The duties that the catalogue keeps apart.</summary>
internal static class ConflictEntries
{
    internal static ValueList<ExpectedConflict> All =>
    [
        new("development-and-release", ["software-development", "production-release"], Citations.Iso27002),
        new("access-request-and-approval", ["access-requests", "access-approval"], Citations.Iso27002),
        new("operation-and-audit", ["it-operations", "audit"], Citations.OperationAndAudit),
    ];
}

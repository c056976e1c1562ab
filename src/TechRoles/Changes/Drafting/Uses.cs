using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>What else names a row, so that it cannot go before that does.</summary>
internal static class Uses
{
    public static string? WhyNotRemoved(IFactView facts, Without rest, Fact row)
    {
        var list = FactLists.Of(row);
        if (row is OrganisationFact) return "What is said of the organisation can only be replaced.";
        if (list.IdOf(row) is not { } id) return null;

        // What the catalogue lists, too, may be named without being listed.
        if (row is RoleFact && facts.Catalogue.TryRole(id, out _)) return null;
        var parentsOnly = row is AreaFact && facts.Catalogue.TryArea(id, out _);
        foreach (var other in FactLists.Tables)
        {
            if (!other.RefersTo(list) || (parentsOnly && other != list)) continue;
            if (!other.Accept(new Naming(rest, list, id, parentsOnly))) continue;
            return $"There is still {WithArticle(other.Singular)} that names the {list.Singular} '{id}'.";
        }

        return row is AreaFact ? AreaCheck.Circle(rest, null) : null;
    }

    private static string WithArticle(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + noun;

    /// <summary>Whether any row of a list names something.</summary>
    private sealed class Naming(IFactView facts, FactList named, string id, bool parentsOnly) : IFactListVisitor<bool>
    {
        public bool Visit<T>(FactList<T> list)
            where T : Fact
        {
            // Positions are many: who reports to one, and who carries a role, is asked for by its id.
            if (list.RowType == typeof(PositionFact) && named == FactLists.Positions)
                return facts.ReportsOf(id).Any() || facts.DottedReportsOf(id).Any();
            if (list.RowType == typeof(PositionFact) && named == FactLists.Roles) return facts.CarriersOf(id).Any();
            if (list.RowType == typeof(LineFact)) return facts.Of<T>(id).Any();
            return (IsGatheredUnder(list) ? facts.Of<T>(named == FactLists.Roles ? FactKey.OfRole(id) : id) : facts.Naming<T>(id))
                .Any(row => Names(list, row));
        }

        private bool IsGatheredUnder(FactList list) => !list.HasId && list.IsGatheredUnder(named);

        private bool Names(FactList list, Fact row) => list.ReferencesOf(row).Any(reference =>
            reference.Id == id && reference.Column.RefersTo == named.Name && (!parentsOnly || reference.Column.Name == "parent"));
    }
}

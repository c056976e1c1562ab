using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Changes;

/// <summary>What else names a row, so that it cannot go before that does.</summary>
internal static class Uses
{
    public static Text? WhyNotRemoved(IFactView facts, Without rest, Fact row)
    {
        var list = FactLists.Of(row);
        if (row is OrganisationFact) return Text.Of("What is said of the organisation can only be replaced.");
        if (list.IdOf(row) is not { } id) return null;

        // What the catalogue lists, too, may be named without being listed.
        if (row is RoleFact && facts.Options.Catalogue.TryRole(id, out _)) return null;
        var parentsOnly = row is AreaFact && facts.Options.Catalogue.TryArea(id, out _);
        foreach (var other in FactLists.Tables)
        {
            if (!other.RefersTo(list) || (parentsOnly && other != list)) continue;
            if (!other.Accept(new Naming(rest, list, id, parentsOnly))) continue;
            return Text.Of(
                other.Singular[0] is 'a' or 'e' or 'i' or 'o'
                    ? "There is still an {user} that names the {kind} '{id}'." : "There is still a {user} that names the {kind} '{id}'.",
                ("user", Say.Kind(other)), ("kind", Say.Kind(list)), ("id", Say.Quote(id)));
        }

        return null;
    }

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

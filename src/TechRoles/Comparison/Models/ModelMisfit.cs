using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>A technology executive stands where the profile of the company speaks against it.</summary>
/// <param name="Model">The model in which executives stand so; null: in none.</param>
/// <param name="Reason">What speaks most against it.</param>
/// <param name="Better">The models that fit best, and those that are close to them; the best first.</param>
public sealed record ModelMisfit(OperatingModel? Model, ModelReason Reason, ValueList<ModelFit> Better)
{
    private const int Grave = 3;
    private const int Serious = 2;

    /// <summary>Whether much speaks against it: 3 points.</summary>
    public bool IsGrave => Math.Abs(Reason.Points) >= Grave;

    /// <summary>What speaks against where a CIO or CTO stands; null where the model it stands in fits, or nothing much speaks
    /// against it, or nothing is known of the company.</summary>
    /// <remarks>
    /// A CTO below a CIO, a CIO below a CFO or COO and one executive for both stand in a model: it does not fit where more speaks against
    /// it than for it, one reason with 2 points or more, and it is not close to the best. Any other CTO with a manager between itself and
    /// the top does not fit a company that lives on software and data, and a CIO two managers below does not fit one whose technology
    /// serves itself. Cost: O(levels above + reasons).
    /// </remarks>
    /// <param name="position">A position that carries the role or has its title, exactly.</param>
    public static ModelMisfit? Of(Position position)
    {
        if (position.Chart.Organisation.Profile is not { } profile) return null;
        var (isCio, isCto) = (Is(position, RoleKind.Cio), Is(position, RoleKind.Cto));
        if (!isCio && !isCto) return null;
        var fits = OperatingModels.Rank(profile);
        var better = fits.Where(fit => fit.IsClose).ToValueList();
        if (ModelAround(position, isCio, isCto) is not { } model) return Elsewhere(position, isCto, new(profile, null), fits, better);
        var fit = fits.First(other => other.Model == model);
        var worst = fit.Reasons.MinBy(reason => reason.Points);
        return fit.IsClose || fit.Score >= 0 || worst is null || worst.Points > -Serious ? null : new(model, worst, better);
    }

    private static OperatingModel? ModelAround(Position position, bool isCio, bool isCto)
    {
        if (isCio && isCto) return OperatingModels.OneSeat;
        if (position.Manager is not { } manager) return null;
        if (isCto) return Is(manager, RoleKind.Cio) ? OperatingModels.CtoUnderCio : null;
        return (Is(manager, RoleKind.Cfo) || Is(manager, RoleKind.Coo)) && !IsTheTop(manager) ? OperatingModels.CioUnderCfoOrCoo : null;
    }

    private static ModelMisfit? Elsewhere(
        Position position, bool isCto, ModelSituation situation, ValueList<ModelFit> fits, ValueList<ModelFit> better)
    {
        var (business, most, model) = isCto
            ? (Business.Digital, 0, OperatingModels.BothUnderCeo)
            : (Business.Internal, 1, OperatingModels.CioUnderCfoOrCoo);
        if (situation.Business != business || ManagersBetween(position) <= most) return null;
        var reason = fits.First(fit => fit.Model == model).Reasons.First(known => known.IsFor == isCto);
        return new(null, reason, better);
    }

    /// <summary>How many managers there are between a position and a top, or a CEO; -1 where there is neither.</summary>
    private static int ManagersBetween(Position position)
    {
        var between = 0;
        for (var above = position.Manager; above is { } manager; above = manager.Manager, between++)
            if (IsTheTop(manager)) return between;
        return -1;
    }

    private static bool IsTheTop(Position position) =>
        position.Manager is null || Is(position, RoleKind.Ceo, TitleStrength.Equivalent);

    private static bool Is(Position position, RoleKind kind, TitleStrength strength = TitleStrength.Exact) =>
        position.Carries(kind) || position.RecognisedTitle?.Holds(kind, strength) == true;
}

using TechRoles.Analysis.Rules;

namespace TechRoles.Analysis;

/// <summary>The rules that ship. A new rule adds one line here.</summary>
public sealed partial class RuleSet
{
    /// <summary>Every rule that ships, with its default limits.</summary>
    public static RuleSet All { get; } = new(
    [
        (new OrphanPosition(), null),
        (new RedundantDottedLine(), null),
        (new WideSpan(), null),
        (new NarrowSpan(), null),
        (new OverAllocatedHolder(), null),
        (new UndeclaredSharedPosition(), null),
        (new ContestedAccountability(), null),
        (new DuplicateRemit(), null),
        (new SameTitleDivergentRemit(), null),
        (new DiffuseResponsibility(), null),
        (new ConsultationOverload(), null),
        (new MixedInvolvement(), null),
        (new ShadowedResponsibility(), null),
        (new OrientationBleed(), null),
        (new ConcentratedAccountability(), null),
        (new AccountabilityEnclave(), null),
        (new TitleRemitMismatch(), null),
        (new ConflictingDuties(), null),
        (new ConflictingDutiesInRole(), null),
        (new ConflictingDutiesByDelegation(), null),
        (new DependentControlFunction(), null),
        (new ControlWithoutBoardLine(), null),
        (new SelfReview(), null),
        (new MixedLinesOfDefence(), null),
        (new ConflictedDataProtectionOfficer(), null),
        (new AccountabilityBelowDoer(), null),
        (new OpposedGoals(), null),
        (new ExcludedOwner(), null),
        (new DependentDataProtectionOfficer(), null),
        (new UnownedArea(), null),
        (new AreaWithoutDoer(), null),
        (new VacantAccountability(), null),
        (new EmptyRole(), null),
        (new UnownedStakeholder(), null),
        (new LeaderlessGoal(), null),
        (new GoalWithoutInitiative(), null),
        (new InvertedDottedLine(), null),
        (new ExcessiveLayers(), null),
        (new ScopeHole(), null),
        (new DefaultOnlyOwnership(), null),
        (new InterfaceGap(), null),
        (new AccountableWithoutTeam(), null),
        (new EngagementGap(), null),
        (new ContestedStakeholder(), null),
        (new OrphanNeed(), null),
        (new ExternalRemitWithoutContact(), null),
        (new MissingSecurityLink(), null),
        (new InitiativeWithoutGoal(), null),
        (new SponsorRemitMismatch(), null),
        (new OperatingModelMisfit(), null),
        (new TechnologyStrategyWithoutSeat(), null),
        (new InitiativeWithoutNeed(), null),
        (new OpenSourceWithoutLead(), null),
        (new LayerCompression(), null),
        (new UncoordinatedInitiatives(), null),
        (new MissingMandatedRole(), null),
        (new MissingQualification(), null),
        (new ExpiringQualification(), null),
        (new SingleDisciplineHolder(), null),
        (new VacantManager(), null),
        (new ProlongedActing(), null),
        (new KeyPositionWithoutSuccessor(), null),
        (new ToxicSuccession(), null),
        (new CompetingMandates(), null),
        (new UncoveredInitiativeArea(), null),
        (new SinglePointOfFailure(), null),
        (new UncoveredReferenceRemit(), null),
    ],
    HistoryCodes.All.Select(code => (code.Id, code.Severity)));

    /// <summary>The rules that say what most readers agree with: all but those that are <see cref="RuleInfo.Off"/>.</summary>
    public static RuleSet Recommended { get; } =
        All.Rules.Select(rule => rule.Info).Concat(HistoryCodes.All).Where(info => info.Off)
            .Aggregate(All, (set, info) => set.Without(info.Id));
}

namespace TechRoles.Sample;

/// <summary>The tables of the app, under its own names and with what it needs.</summary>
public sealed class OrgDatabase(DbContextOptions<OrgDatabase> options) : DbContext(options)
{
    public DbSet<Seat> Seats => Set<Seat>();

    public DbSet<Duty> Duties => Set<Duty>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<SavedScenario> Scenarios => Set<SavedScenario>();

    public ChartFacts ToFacts() =>
        ChartFacts.From(Seats.AsNoTracking().AsEnumerable<Row>().Concat(Duties.AsNoTracking()).Select(row => row.ToFact()));

    /// <summary>Brings the tables up to date: row by row, in their order, all of them or none.</summary>
    public void Write(IEnumerable<EditFact> edits)
    {
        using var transaction = Database.BeginTransaction();
        foreach (var edit in edits)
        {
            if (edit.Before is { } before) Remove(RowOf(before));
            if (edit.After is { } after) Add(RowOf(after));
            SaveChanges();
            ChangeTracker.Clear();
        }

        transaction.Commit();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Duty>().HasKey(duty => new { duty.Area, duty.Seat, duty.Involvement });

    private static Row RowOf(Fact fact)
    {
        Row row = fact switch
        {
            PositionFact seat => new Seat(seat.Id, seat.Title, seat.ReportsTo),
            ResponsibilityFact duty => new Duty(duty.Area, duty.Position ?? "", duty.Involvement),
            _ => throw new NotSupportedException($"The app has no table for {fact}."),
        };
        return row.ToFact() == fact ? row : throw new NotSupportedException($"The app has no column for some of {fact}.");
    }
}

/// <summary>A row of a table as a fact.</summary>
public abstract record Row
{
    public abstract Fact ToFact();
}

public sealed record Seat(string Id, string? Title, string? Boss) : Row
{
    public override Fact ToFact() => new PositionFact(Id) { Title = Title, ReportsTo = Boss };
}

public sealed record Duty(string Area, string Seat, Involvement Involvement) : Row
{
    public override Fact ToFact() => new ResponsibilityFact(Area, Involvement) { Position = Seat };
}

/// <summary>A waiver, as the document that it is.</summary>
public sealed record Decision(int Id, string Document);

/// <summary>A scenario that somebody keeps, as the document that it is.</summary>
public sealed record SavedScenario(int Id, string Name, string Document);

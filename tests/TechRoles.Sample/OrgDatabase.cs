namespace TechRoles.Sample;

/// <summary>The tables of the app, under its own names and with what it needs.</summary>
public sealed class OrgDatabase(DbContextOptions<OrgDatabase> options) : DbContext(options)
{
    private static readonly DatabaseTables Tables = new DatabaseTables()
        .With(FactLists.Positions, "Seats", new() { ["id"] = "Id", ["title"] = "Title", ["reportsTo"] = "Boss" })
        .With(FactLists.Responsibilities, "Duties", new() { ["area"] = "Area", ["position"] = "Seat", ["involvement"] = "Involvement" });

    public DbSet<Seat> Seats => Set<Seat>();

    public DbSet<Duty> Duties => Set<Duty>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<SavedScenario> Scenarios => Set<SavedScenario>();

    public ReadChart Read() => Tables.Read(Database.GetDbConnection());

    /// <summary>Brings the tables up to date, all rows or none; or says what they have no room for.</summary>
    public IResult Write(IEnumerable<EditFact> edits, Action? then = null)
    {
        if (Tables.Lacks(edits) is { Count: > 0 } lacks) return Results.UnprocessableEntity(lacks);
        Tables.Write(Database.GetDbConnection(), edits);
        then?.Invoke();
        return Results.NoContent();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Duty>().HasKey(duty => new { duty.Area, duty.Seat, duty.Involvement });
}

public sealed record Seat(string Id, string? Title, string? Boss);

public sealed record Duty(string Area, string Seat, string Involvement);

/// <summary>A waiver, as the document that it is.</summary>
public sealed record Decision(int Id, string Document);

/// <summary>A scenario that somebody keeps, as the document that it is.</summary>
public sealed record SavedScenario(int Id, string Name, string Document);

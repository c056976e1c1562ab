namespace TechRoles.Sample;

public sealed record BoardShown(int Version, int Findings, IReadOnlyList<SessionChange> Changes);

public sealed record DeltaShown(int Version, IEnumerable<FindingShown> Introduced, IEnumerable<FindingShown> Resolved);

/// <summary>The board that a request names: a session that several people use.</summary>
public sealed record Board(string Name, SharedSessions Sessions, GovernedAnalysis Analysis, OrgChart Chart)
{
    public T On<T>(Func<AnalysisSession, T> work) => Sessions.On(Name, () => Analysis.Open(Chart), work);
}

/// <summary>What if? Each change says which version it was made for, and everybody takes back their own.</summary>
public static class Boards
{
    public static void MapBoards(this WebApplication app)
    {
        var boards = app.MapGroup("/boards/{name}");
        boards.MapGet("", ([AsParameters] Board board) => board.On(session =>
            new BoardShown(session.Version, session.Count, [.. session.Changes])));

        boards.MapPost("/changes", (int version, string by, Scenario idea, [AsParameters] Board board) => board.On(session =>
            Told(session.ApplyIf(version, new Several(idea.Changes), idea.Name, by))));

        boards.MapDelete("/changes/{version}", (int version, string by, [AsParameters] Board board) => board.On(session =>
            session.Changes.Any(change => change.Version == version && change.By == by)
                ? Told(session.TakeBack(version, by))
                : Results.StatusCode(StatusCodes.Status403Forbidden)));

        boards.MapPost("/scenario", (OrgDatabase database, [AsParameters] Board board) =>
        {
            var scenario = board.On(session => ScenarioJson.Write(session.ToScenario(board.Name)));
            var kept = database.Add(new SavedScenario(0, board.Name, scenario));
            database.SaveChanges();
            return Results.Created($"/scenarios/{kept.Entity.Id}", null);
        });
        app.MapGet("/scenarios/{id}", (int id, OrgDatabase database) =>
            database.Scenarios.Find(id) is { } kept ? Results.Text(kept.Document, "application/json") : Results.NotFound());

        // What others have accepted meanwhile stays: the changes are made to the chart as it is now.
        boards.MapPost("/acceptance", (OrgDatabase database, [AsParameters] Board board) => board.On(session =>
            board.Chart.Apply(session.ToScenario(board.Name).Changes).Match(
                applied => database.Write(applied.Edits, then: () => board.Sessions.Close(board.Name)),
                rejected => Results.Conflict(rejected.Said.Here()))));
    }

    private static IResult Told(SessionResult result) => result.Match(
        delta => Results.Ok(new DeltaShown(
            delta.Version, [.. delta.Introduced.Select(FindingShown.Of)], [.. delta.Resolved.Select(FindingShown.Of)])),
        rejected => Results.Conflict(rejected.Said.Here()));
}

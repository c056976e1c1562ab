using TechRoles.Sample;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<OrgDatabase>(options => options.UseSqlite(builder.Configuration.GetConnectionString("Org")));
builder.Services.AddScoped<IWaiverStore, WaiverTable>();
builder.Services.AddHealthChecks().AddCheck<ChartHealth>("chart");
builder.Services.ConfigureHttpJsonOptions(options => TechRolesJson.AddTo(options.SerializerOptions));
builder.Services.AddTechRoles(options =>
{
    options.Rules = options.Rules.With(new CommitteeAtTheTop());
    options.Chart = new() { Catalogue = RoleCatalogue.BuiltIn.With(new TitleName("fr", "Chef de l'Atelier Numérique", RoleKind.Cto)) };
});

// The chart of a request, and what is found in it.
builder.Services.AddScoped(services =>
    services.GetRequiredService<OrgDatabase>().Read().Builder.Create(services.GetRequiredService<ChartOptions>()).OrThrow());
builder.Services.AddScoped(services => services.GetRequiredService<GovernedAnalysis>().Analyse(services.GetRequiredService<OrgChart>()));

var app = builder.Build();
using (var scope = app.Services.CreateScope()) scope.ServiceProvider.GetRequiredService<OrgDatabase>().Database.EnsureCreated();
app.UseRequestLocalization("en", "de");
app.MapHealthChecks("/health");
app.MapFindings();
app.MapBoards();

// A chart in any format that the library reads.
app.MapPut("/chart/{file}", async (string file, Stream body, OrgDatabase database, ChartOptions options, CancellationToken cancel) =>
{
    var result = await ChartReader.ReadAsync(body, file, cancel: cancel);
    if (!result.TryGet(out var read, out var unreadable)) return Results.Problem(unreadable.ToString(), statusCode: 415);
    var facts = read.Builder.ToFacts();
    if (!read.Builder.Create(options, cancel).TryGet(out _, out var invalid))
        return Results.ValidationProblem(invalid.ToDictionary(Texts.Language));
    var gone = database.Read().Builder.ToFacts().Rows().Select(row => new EditFact(row, null));
    return database.Write([.. gone, .. facts.Rows().Select(row => new EditFact(null, row))]);
});
app.Run();

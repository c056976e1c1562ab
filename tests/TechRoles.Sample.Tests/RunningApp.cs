using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TechRoles.Reporting;

namespace TechRoles.Sample.Tests;

/// <summary>The sample with a database of its own, in memory.</summary>
public sealed class RunningApp : WebApplicationFactory<Program>
{
    /// <summary>As web apps write JSON, with the values of the library.</summary>
    public static JsonSerializerOptions Json { get; } = TechRolesJson.AddTo(new(JsonSerializerDefaults.Web));

    private readonly SqliteConnection _database = new($"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared");

    public HttpClient Client => field ??= CreateClient();

    /// <summary>Takes a chart of the text notation in.</summary>
    public async Task Put(string chart)
    {
        using var response = await Client.PutAsync("/chart/chart.txt", new StringContent(chart));
        response.EnsureSuccessStatusCode();
    }

    public async Task<T> Get<T>(string path, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (language is not null) request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        using var response = await Client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<T>(Json))!;
    }

    public async Task<FindingShown> Finding(string rule) => (await Get<FindingShown[]>("/findings")).Single(finding => finding.Rule == rule);

    /// <summary>Asks the database of the app.</summary>
    public T Ask<T>(Func<OrgDatabase, T> ask)
    {
        using var scope = Services.CreateScope();
        return ask(scope.ServiceProvider.GetRequiredService<OrgDatabase>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        _database.Open();
        builder.UseSetting("ConnectionStrings:Org", _database.ConnectionString);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _database.Dispose();
    }
}

using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TechRoles.Charts;
using TechRoles.Interchange;

namespace TechRoles.Hosting.Tests;

/// <summary>An app with a configuration, a day and a folder of its own.</summary>
internal sealed class App : IDisposable
{
    private readonly IHost _host;

    public App(string configuration = "{}", Action<IServiceCollection>? services = null, Action<TechRolesOptions>? options = null, string? folder = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = folder });
        builder.Configuration.AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(configuration)));
        builder.Services.AddSingleton<TimeProvider>(new Day(2026, 6, 1));
        builder.Logging.AddProvider(Log);
        builder.Services.AddTechRoles(options);
        services?.Invoke(builder.Services);
        _host = builder.Build();
    }

    public Lines Log { get; } = new();

    public IServiceProvider Services => _host.Services;

    public GovernedAnalysis Analysis => Get<GovernedAnalysis>();

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public void Start() => _host.Start();

    public void Dispose() => _host.Dispose();

    /// <summary>A chart of the text notation.</summary>
    public OrgChart Chart(string text) => ChartText.Read(text).Builder.Repair(Get<ChartOptions>()).Chart;

    private sealed class Day(int year, int month, int day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(year, month, day, 12, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}

/// <summary>What was logged, a line each.</summary>
internal sealed class Lines : ILoggerProvider, ILogger
{
    public List<string> Written { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Written.Add($"{logLevel}: {formatter(state, exception)}");

    public void Dispose()
    {
    }
}

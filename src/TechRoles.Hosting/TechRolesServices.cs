using Ardalis.GuardClauses;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Hosting;
using TechRoles.Interchange;

// Where an app looks for what it can add.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the library to the services of an app.</summary>
public static class TechRolesServices
{
    /// <summary>Adds the library, as the section <c>TechRoles</c> of the app's configuration asks, if there is one.</summary>
    /// <remarks>
    /// <para>Services: <see cref="GovernedAnalysis"/>, which most apps ask for; <see cref="ConfiguredAnalysis"/>,
    /// <see cref="OrgAnalyser"/>, <see cref="ChartOptions"/>, <see cref="RoleCatalogue"/>, <see cref="TitleRecogniser"/> and
    /// <see cref="Language"/>; <see cref="IWaiverStore"/> and <see cref="IBaselineStore"/>, files or memory, unless the app registers its
    /// own, of any lifetime; <see cref="SharedSessions"/> for what several people plan together.</para>
    /// <para>The options are checked when the host starts: an <see cref="OptionsValidationException"/> tells everything that is
    /// wrong.</para>
    /// <code>
    /// builder.Services.AddTechRoles(options => options.Rules = options.Rules.With(new TooManyManagers()));
    /// </code>
    /// </remarks>
    /// <param name="services">The services of the app.</param>
    /// <param name="configure">What the app wants otherwise than its configuration.</param>
    public static IServiceCollection AddTechRoles(this IServiceCollection services, Action<TechRolesOptions>? configure = null)
    {
        Guard.Against.Null(services);
        return services.Add(
            provider => provider.GetService<IConfiguration>()?.GetSection(TechRolesOptions.Section), configure);
    }

    /// <summary>Adds the library as a section of a configuration asks.</summary>
    /// <param name="services">The services of the app.</param>
    /// <param name="section">The section.</param>
    /// <param name="configure">What the app wants otherwise than the section.</param>
    /// <inheritdoc cref="AddTechRoles(IServiceCollection, Action{TechRolesOptions}?)"/>
    public static IServiceCollection AddTechRoles(
        this IServiceCollection services, IConfigurationSection section, Action<TechRolesOptions>? configure = null)
    {
        Guard.Against.Null(services);
        Guard.Against.Null(section);
        return services.Add(_ => section, configure);
    }

    private static IServiceCollection Add(
        this IServiceCollection services, Func<IServiceProvider, IConfigurationSection?> section, Action<TechRolesOptions>? configure)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<TechRolesOptions>, SectionOptions>(
            provider => new(section(provider), provider.GetService<IHostEnvironment>())));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TechRolesOptions>, OptionsCheck>());
        var options = services.AddOptions<TechRolesOptions>().ValidateOnStart();
        if (configure is not null) options.Configure(configure);

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => Prepared.Of(provider.Options()).AsT0);
        services.TryAddSingleton(provider => provider.GetRequiredService<Prepared>().Analysis);
        services.TryAddSingleton(provider => provider.GetRequiredService<ConfiguredAnalysis>().Analyser);
        services.TryAddSingleton(provider => provider.GetRequiredService<Prepared>().Chart);
        services.TryAddSingleton(provider => provider.GetRequiredService<ChartOptions>().Catalogue);
        services.TryAddSingleton(provider => TitleRecogniser.Of(provider.GetRequiredService<RoleCatalogue>()));
        services.TryAddSingleton(provider => provider.Options().Language);
        services.TryAddSingleton<SharedSessions>();
        services.TryAddSingleton<MemoryStore>();
        services.TryAddSingleton<IWaiverStore>(provider => provider.Options() is { Waivers: { } file } known
            ? new WaiverFile(known.PathOf(file))
            : provider.GetRequiredService<MemoryStore>());
        services.TryAddSingleton<IBaselineStore>(provider => provider.Options() is { Baseline: { } file } known
            ? new BaselineFile(known.PathOf(file))
            : provider.GetRequiredService<MemoryStore>());

        // Transient, so that it takes stores of any lifetime.
        services.TryAddTransient(provider => new GovernedAnalysis(
            provider.GetRequiredService<Prepared>(), provider.GetRequiredService<IWaiverStore>(),
            provider.GetRequiredService<IBaselineStore>(), provider.GetRequiredService<TimeProvider>(),
            provider.GetService<ILogger<GovernedAnalysis>>() ?? NullLogger<GovernedAnalysis>.Instance));
        return services;
    }

    private static TechRolesOptions Options(this IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<TechRolesOptions>>().Value;
}

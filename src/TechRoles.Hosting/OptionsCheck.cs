using Microsoft.Extensions.Options;

namespace TechRoles.Hosting;

/// <summary>Says everything that is wrong with options, when the app starts.</summary>
internal sealed class OptionsCheck : IValidateOptions<TechRolesOptions>
{
    public ValidateOptionsResult Validate(string? name, TechRolesOptions options) =>
        Prepared.Of(options).Match(_ => ValidateOptionsResult.Success, ValidateOptionsResult.Fail);
}

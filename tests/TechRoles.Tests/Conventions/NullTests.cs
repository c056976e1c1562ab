using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Sessions;
using TechRoles.Tests.Analysis.Rules;

namespace TechRoles.Tests.Conventions;

/// <summary>Whoever hands over nothing where something is needed is told so at once, by the name of what is missing.</summary>
public class NullTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void No_public_method_takes_null_for_what_it_needs()
    {
        var pool = Pool();
        var (asked, silent, unasked) = (0, new List<string>(), new List<string>());
        foreach (var method in Methods())
        {
            foreach (var needed in method.GetParameters().Where(IsNeeded))
            {
                if (!TryArguments(method, pool, needed, out var on, out var arguments))
                {
                    unasked.Add(NameOf(method, needed));
                    continue;
                }

                asked++;
                if (Told(method, on, arguments) is not ArgumentNullException) silent.Add(NameOf(method, needed));
            }
        }

        Assert.Empty(silent);
        // Those whose other arguments cannot be made here.
        Assert.InRange(unasked.Count, 0, asked / 15);
    }

    private static string NameOf(MethodBase method, ParameterInfo needed) =>
        $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(one => one.ParameterType.Name))}) without {needed.Name}";

    private static IEnumerable<MethodBase> Methods() =>
        from type in typeof(OrgChart).Assembly.GetExportedTypes()
        where !type.ContainsGenericParameters
        from method in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).OfType<MethodBase>()
        where !method.IsSpecialName || method is ConstructorInfo
        // What an engine calls on what somebody derives is no way in; a record says what it holds.
        where !method.IsGenericMethod && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike) && !method.IsVirtual
        where method is not ConstructorInfo || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is null
        where method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null
        select method;

    private static bool IsNeeded(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static Exception? Told(MethodBase method, object? on, object?[] arguments)
    {
        try
        {
            var answer = method is ConstructorInfo constructor ? constructor.Invoke(arguments) : method.Invoke(on, arguments);
            // What is made while it is walked says so on the first step.
            if (answer is IEnumerable many and not string)
                foreach (var _ in many) break;
            return null;
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException;
        }
        catch (ArgumentNullException thrown)
        {
            return thrown;
        }
    }

    private static bool TryArguments(MethodBase method, Dictionary<Type, object> pool, ParameterInfo missing, out object? on, out object?[] arguments)
    {
        on = null;
        arguments = new object?[method.GetParameters().Length];
        if (!method.IsStatic && method is MethodInfo && !TryFind(method.DeclaringType!, pool, out on)) return false;
        foreach (var parameter in method.GetParameters())
        {
            if (parameter == missing || parameter.IsOut) continue;
            if (!TryFind(parameter.ParameterType, pool, out arguments[parameter.Position]) && IsNeeded(parameter)) return false;
        }

        return true;
    }

    private static bool TryFind(Type type, Dictionary<Type, object> pool, out object? found)
    {
        if (pool.TryGetValue(type, out found)) return true;
        found = pool.Values.FirstOrDefault(type.IsInstanceOfType);
        if (found is not null) return true;
        if (type.IsByRefLike) return false;
        if (type.IsValueType) found = Activator.CreateInstance(type);
        else if (type.IsArray) found = Array.CreateInstance(type.GetElementType()!, 0);
        else if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            var parameters = invoke.GetParameters().Select(one => Expression.Parameter(one.ParameterType)).ToArray();
            found = Expression.Lambda(type, Expression.Default(invoke.ReturnType), parameters).Compile();
        }
        else if (type.IsGenericType && type.IsAssignableFrom(typeof(List<>).MakeGenericType(type.GetGenericArguments()[0])))
            found = Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GetGenericArguments()[0]));
        return found is not null;
    }

    /// <summary>One of each type that can be reached from a report, a session and what is built in.</summary>
    private static Dictionary<Type, object> Pool()
    {
        var chart = Alone.Chart("""
            CEO
              CIO: enterprise-it A/R, network A
              CTO: product-stack, network A
              CISO: security A
            """);
        var analyser = new OrgAnalyser();
        var pool = new Dictionary<Type, object> { [typeof(string)] = "cio", [typeof(Random)] = new Random(1) };
        var scenario = new Scenario("", [new Rereport("cto", "cio")]);
        var waiting = new Queue<object>([chart, chart.ToFacts(), analyser, analyser.Analyse(chart), analyser.Open(chart), scenario, new OrgChartBuilder(),
            ConfiguredAnalysis.Of(new()).AsT0, Source.Judgement("why"), new ChartPart(), new Waiver(), new QualificationFact("cio", "law")]);
        foreach (var property in typeof(OrgChart).Assembly.GetExportedTypes().Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static)))
            if (property.GetIndexParameters().Length == 0 && Try(() => property.GetValue(null)) is { } value) waiting.Enqueue(value);
        while (waiting.TryDequeue(out var one))
        {
            var type = one.GetType();
            if (!pool.TryAdd(type, one)) continue;
            if (one is IEnumerable many and not string)
                foreach (var inner in (IEnumerable<object?>)(Try(() => many.Cast<object?>().Take(50).ToArray()) ?? Array.Empty<object?>()))
                    if (inner is not null) waiting.Enqueue(inner);
            if (type.Namespace?.StartsWith("TechRoles", StringComparison.Ordinal) != true) continue;
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
                if (property.GetIndexParameters().Length == 0 && Try(() => property.GetValue(one)) is { } value) waiting.Enqueue(value);
        }

        return pool;
    }

    private static object? Try(Func<object?> get)
    {
        try
        {
            return get();
        }
        catch (Exception)
        {
            return null;
        }
    }
}

using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace TechRoles.Tests.Charts.Texts;

/// <summary>A method as a call sees it.</summary>
/// <param name="Name">Its type and its name.</param>
/// <param name="Parameters">How many parameters it has, without the object.</param>
/// <param name="HasThis">Whether an object comes before them.</param>
/// <param name="Returns">Whether it leaves a value.</param>
/// <param name="Templates">The parameters that are templates.</param>
internal sealed record CalledMethod(string Name, int Parameters, bool HasThis, bool Returns, IReadOnlyList<int> Templates);

/// <summary>Reads what calls call.</summary>
internal sealed class CallReader(MetadataReader reader)
{
    // In another assembly parameters have no names.
    private static readonly Dictionary<string, int[]> Elsewhere = new(StringComparer.Ordinal)
    {
        ["TechRoles.Charts.Text.Of"] = [0],
        ["TechRoles.Charts.Text..ctor"] = [0],
    };

    public string NameOf(MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        return $"{NameOf(method.GetDeclaringType())}.{reader.GetString(method.Name)}";
    }

    /// <summary>The method that a token stands for; null where it is the signature of a call by pointer.</summary>
    public CalledMethod? Of(EntityHandle handle) => handle.Kind switch
    {
        HandleKind.MethodDefinition => Of((MethodDefinitionHandle)handle),
        HandleKind.MemberReference => Of(reader.GetMemberReference((MemberReferenceHandle)handle)),
        HandleKind.MethodSpecification => Of(reader.GetMethodSpecification((MethodSpecificationHandle)handle).Method),
        _ => null,
    };

    private CalledMethod Of(MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        var templates = method.GetParameters().Select(reader.GetParameter)
            .Where(parameter => parameter.SequenceNumber > 0 && IsTemplate(reader.GetString(parameter.Name)))
            .Select(parameter => parameter.SequenceNumber - 1).ToArray();
        return With(NameOf(handle), method.DecodeSignature(Kinds.Only, null), templates);
    }

    private CalledMethod Of(MemberReference member)
    {
        var name = $"{NameOf(member.Parent)}.{reader.GetString(member.Name)}";
        return With(name, member.DecodeMethodSignature(Kinds.Only, null), Elsewhere.GetValueOrDefault(name, []));
    }

    private static CalledMethod With(string name, MethodSignature<bool> signature, int[] templates) =>
        new(name, signature.ParameterTypes.Length, signature.Header.IsInstance, !signature.ReturnType, templates);

    /// <summary>Whether a method is the reading of a property that is a template.</summary>
    public static bool GivesTemplate(string method) =>
        method.Contains(".get_", StringComparison.Ordinal) && method.EndsWith("Template", StringComparison.Ordinal);

    private static bool IsTemplate(string parameter) =>
        parameter == "template" || parameter.EndsWith("Template", StringComparison.Ordinal);

    private string NameOf(EntityHandle type) => type.Kind switch
    {
        HandleKind.TypeDefinition => reader.GetTypeDefinition((TypeDefinitionHandle)type) is var known
            ? Joined(reader.GetString(known.Namespace), reader.GetString(known.Name)) : "",
        HandleKind.TypeReference => reader.GetTypeReference((TypeReferenceHandle)type) is var other
            ? Joined(reader.GetString(other.Namespace), reader.GetString(other.Name)) : "",
        _ => "",
    };

    private static string Joined(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";

    /// <summary>Of types only whether they are void.</summary>
    private sealed class Kinds : ISignatureTypeProvider<bool, object?>
    {
        public static Kinds Only { get; } = new();

        public bool GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode == PrimitiveTypeCode.Void;

        public bool GetArrayType(bool elementType, ArrayShape shape) => false;

        public bool GetByReferenceType(bool elementType) => false;

        public bool GetFunctionPointerType(MethodSignature<bool> signature) => false;

        public bool GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => false;

        public bool GetGenericMethodParameter(object? genericContext, int index) => false;

        public bool GetGenericTypeParameter(object? genericContext, int index) => false;

        public bool GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => unmodifiedType;

        public bool GetPinnedType(bool elementType) => false;

        public bool GetPointerType(bool elementType) => false;

        public bool GetSZArrayType(bool elementType) => false;

        public bool GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => false;

        public bool GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => false;

        public bool GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            false;
    }
}

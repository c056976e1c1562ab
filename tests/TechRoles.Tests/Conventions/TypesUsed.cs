using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TechRoles.Tests.Conventions;

/// <summary>Which types each type of an assembly names: in what it derives from, in members, in signatures, in locals and in code.</summary>
/// <remarks>A type is its full name, without arguments; what lies in another type counts as that.</remarks>
internal sealed class TypesUsed : ISignatureTypeProvider<ImmutableHashSet<string>, object?>
{
    private readonly PEReader _image;
    private readonly MetadataReader _metadata;

    private TypesUsed(PEReader image) => (_image, _metadata) = (image, image.GetMetadataReader());

    /// <summary>Every pair of a type of an assembly and another that it names.</summary>
    public static IReadOnlyCollection<(string Type, string Used)> In(System.Reflection.Assembly assembly)
    {
        using var file = File.OpenRead(assembly.Location);
        using var image = new PEReader(file);
        var used = new TypesUsed(image);
        return used._metadata.TypeDefinitions.SelectMany(type => used.Of(type).Select(other => (used.NameOf(type), other)))
            .Where(pair => pair.Item1 != pair.other).ToHashSet();
    }

    private IEnumerable<string> Of(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        return Of(type.BaseType)
            .Concat(type.GetInterfaceImplementations().SelectMany(one => Of(_metadata.GetInterfaceImplementation(one).Interface)))
            .Concat(type.GetFields().SelectMany(field => _metadata.GetFieldDefinition(field).DecodeSignature(this, null)))
            .Concat(type.GetProperties().SelectMany(property => All(_metadata.GetPropertyDefinition(property).DecodeSignature(this, null))))
            .Concat(type.GetCustomAttributes().SelectMany(attribute => Of(_metadata.GetCustomAttribute(attribute).Constructor)))
            .Concat(type.GetGenericParameters().SelectMany(Constraints))
            .Concat(type.GetMethods().SelectMany(Of));
    }

    private IEnumerable<string> Of(MethodDefinitionHandle handle)
    {
        var method = _metadata.GetMethodDefinition(handle);
        var named = All(method.DecodeSignature(this, null)).Concat(method.GetGenericParameters().SelectMany(Constraints));
        if (method.RelativeVirtualAddress == 0) return named;
        var body = _image.GetMethodBody(method.RelativeVirtualAddress);
        var locals = body.LocalSignature.IsNil ? [] : _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(this, null);
        return named.Concat(locals.SelectMany(local => local)).Concat(Bytecode.Tokens(body.GetILReader()).SelectMany(Of));
    }

    private IEnumerable<string> Of(EntityHandle token) => token.IsNil ? [] : token.Kind switch
    {
        HandleKind.TypeDefinition => [NameOf((TypeDefinitionHandle)token)],
        HandleKind.TypeReference => [NameOf((TypeReferenceHandle)token)],
        HandleKind.TypeSpecification => _metadata.GetTypeSpecification((TypeSpecificationHandle)token).DecodeSignature(this, null),
        HandleKind.MethodDefinition => [NameOf(_metadata.GetMethodDefinition((MethodDefinitionHandle)token).GetDeclaringType())],
        HandleKind.FieldDefinition => [NameOf(_metadata.GetFieldDefinition((FieldDefinitionHandle)token).GetDeclaringType())],
        HandleKind.MemberReference => Of(_metadata.GetMemberReference((MemberReferenceHandle)token)),
        HandleKind.MethodSpecification => _metadata.GetMethodSpecification((MethodSpecificationHandle)token) is var called
            ? Of(called.Method).Concat(called.DecodeSignature(this, null).SelectMany(type => type)) : [],
        _ => [],
    };

    private IEnumerable<string> Of(MemberReference member) => Of(member.Parent).Concat(
        member.GetKind() == MemberReferenceKind.Field ? member.DecodeFieldSignature(this, null) : All(member.DecodeMethodSignature(this, null)));

    private IEnumerable<string> Constraints(GenericParameterHandle handle) => _metadata.GetGenericParameter(handle).GetConstraints()
        .SelectMany(constraint => Of(_metadata.GetGenericParameterConstraint(constraint).Type));

    private static IEnumerable<string> All(MethodSignature<ImmutableHashSet<string>> signature) =>
        signature.ParameterTypes.Append(signature.ReturnType).SelectMany(type => type);

    private string NameOf(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? NameOf(outer) : $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}";
    }

    private string NameOf(TypeReferenceHandle handle)
    {
        var type = _metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? NameOf((TypeReferenceHandle)type.ResolutionScope) : $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}";
    }

    ImmutableHashSet<string> ISimpleTypeProvider<ImmutableHashSet<string>>.GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    ImmutableHashSet<string> ISimpleTypeProvider<ImmutableHashSet<string>>.GetTypeFromDefinition(
        MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => [NameOf(handle)];

    ImmutableHashSet<string> ISimpleTypeProvider<ImmutableHashSet<string>>.GetTypeFromReference(
        MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => [NameOf(handle)];

    ImmutableHashSet<string> ISZArrayTypeProvider<ImmutableHashSet<string>>.GetSZArrayType(ImmutableHashSet<string> elementType) => elementType;

    ImmutableHashSet<string> IConstructedTypeProvider<ImmutableHashSet<string>>.GetArrayType(
        ImmutableHashSet<string> elementType, ArrayShape shape) => elementType;

    ImmutableHashSet<string> IConstructedTypeProvider<ImmutableHashSet<string>>.GetByReferenceType(ImmutableHashSet<string> elementType) =>
        elementType;

    ImmutableHashSet<string> IConstructedTypeProvider<ImmutableHashSet<string>>.GetGenericInstantiation(
        ImmutableHashSet<string> genericType, ImmutableArray<ImmutableHashSet<string>> typeArguments) =>
        typeArguments.Aggregate(genericType, (all, one) => all.Union(one));

    ImmutableHashSet<string> IConstructedTypeProvider<ImmutableHashSet<string>>.GetPointerType(ImmutableHashSet<string> elementType) => elementType;

    ImmutableHashSet<string> ISignatureTypeProvider<ImmutableHashSet<string>, object?>.GetFunctionPointerType(
        MethodSignature<ImmutableHashSet<string>> signature) => [.. All(signature)];

    ImmutableHashSet<string> ISignatureTypeProvider<ImmutableHashSet<string>, object?>.GetGenericMethodParameter(object? genericContext, int index) => [];

    ImmutableHashSet<string> ISignatureTypeProvider<ImmutableHashSet<string>, object?>.GetGenericTypeParameter(object? genericContext, int index) => [];

    ImmutableHashSet<string> ISignatureTypeProvider<ImmutableHashSet<string>, object?>.GetModifiedType(
        ImmutableHashSet<string> modifier, ImmutableHashSet<string> unmodifiedType, bool isRequired) => modifier.Union(unmodifiedType);

    ImmutableHashSet<string> ISignatureTypeProvider<ImmutableHashSet<string>, object?>.GetPinnedType(ImmutableHashSet<string> elementType) =>
        elementType;

    ImmutableHashSet<string> ISignatureTypeProvider<ImmutableHashSet<string>, object?>.GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);
}

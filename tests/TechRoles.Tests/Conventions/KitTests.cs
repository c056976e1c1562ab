using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TechRoles.Analysis;

namespace TechRoles.Tests.Conventions;

/// <summary>The rules that ship are written with what everybody has who writes one: read from the compiled assembly.</summary>
public sealed class KitTests
{
    private const string Rules = "TechRoles.Analysis.Rules";

    [Fact]
    public void Rules_use_public_members_only()
    {
        using var file = File.OpenRead(typeof(Rule).Assembly.Location);
        using var image = new PEReader(file);
        var used = new AssemblyUse(image).HiddenUsedBy(Rules).Distinct().Order(StringComparer.Ordinal).ToArray();
        Assert.True(used.Length == 0, $"Rules use what rule authors do not have:\n{string.Join('\n', used)}");
    }

    /// <summary>A rule is named by its id: only who sets something of it needs its class.</summary>
    [Fact]
    public void A_rule_that_ships_is_public_where_something_of_it_can_be_set_and_only_there()
    {
        var rules = RuleSet.All.Rules.Select(rule => rule.GetType()).ToArray();
        Assert.Equal(Named(rules.Where(HasSettings)), Named(typeof(Rule).Assembly.GetExportedTypes().Where(type => type.Namespace == Rules)));
        Assert.Contains(rules, rule => !HasSettings(rule));

        static bool HasSettings(Type rule) => rule.GetConstructors().Any(made => made.GetParameters().Length > 0)
            || rule.GetProperties().Any(property => property.SetMethod is { IsPublic: true });

        static IEnumerable<string> Named(IEnumerable<Type> types) => types.Select(type => type.Name).Order(StringComparer.Ordinal);
    }

    /// <summary>What a name space calls of others in one assembly.</summary>
    private sealed class AssemblyUse(PEReader image)
    {
        private readonly MetadataReader _metadata = image.GetMetadataReader();

        public IEnumerable<string> HiddenUsedBy(string name)
        {
            foreach (var handle in _metadata.TypeDefinitions)
            {
                if (NamespaceOf(handle) != name) continue;
                foreach (var method in _metadata.GetTypeDefinition(handle).GetMethods())
                {
                    if (_metadata.GetMethodDefinition(method).RelativeVirtualAddress is not (not 0 and var address)) continue;
                    foreach (var token in Bytecode.Tokens(image.GetMethodBody(address).GetILReader()))
                        if (Hidden(token, name) is { } hidden) yield return $"{NameOf(handle)} uses {hidden}";
                }
            }
        }

        private string? Hidden(EntityHandle token, string from)
        {
            switch (token.Kind)
            {
                case HandleKind.MethodSpecification:
                    return Hidden(_metadata.GetMethodSpecification((MethodSpecificationHandle)token).Method, from);
                case HandleKind.MethodDefinition:
                    var method = _metadata.GetMethodDefinition((MethodDefinitionHandle)token);
                    return Hidden(method.GetDeclaringType(), from, _metadata.GetString(method.Name), IsOpen(method.Attributes));
                case HandleKind.FieldDefinition:
                    var field = _metadata.GetFieldDefinition((FieldDefinitionHandle)token);
                    return Hidden(field.GetDeclaringType(), from, _metadata.GetString(field.Name), (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family);
                case HandleKind.TypeDefinition:
                    return Hidden((TypeDefinitionHandle)token, from, "", isOpen: true);
                case HandleKind.MemberReference:
                    var member = _metadata.GetMemberReference((MemberReferenceHandle)token);
                    if (member.Parent.Kind != HandleKind.TypeSpecification) return null;
                    var parent = _metadata.GetTypeSpecification((TypeSpecificationHandle)member.Parent).DecodeSignature(new DefinitionOf(), null);
                    if (parent.IsNil) return null;
                    var methods = _metadata.GetTypeDefinition(parent).GetMethods().Select(_metadata.GetMethodDefinition).Where(one => one.Name.Equals(member.Name) || _metadata.GetString(one.Name) == _metadata.GetString(member.Name)).ToArray();
                    return Hidden(parent, from, _metadata.GetString(member.Name), methods.Length == 0 || methods.Any(one => IsOpen(one.Attributes)));
                default:
                    return null;
            }
        }

        private string? Hidden(TypeDefinitionHandle type, string from, string member, bool isOpen)
        {
            if (NamespaceOf(type) is var space && (space == from || !space.StartsWith("TechRoles.", StringComparison.Ordinal))) return null;
            return isOpen && IsOpen(type) ? null : $"{NameOf(type)}.{member}";
        }

        private static bool IsOpen(MethodAttributes attributes) =>
            (attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

        private bool IsOpen(TypeDefinitionHandle handle)
        {
            var type = _metadata.GetTypeDefinition(handle);
            var isOpen = (type.Attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NestedPublic;
            return isOpen && (type.GetDeclaringType().IsNil || IsOpen(type.GetDeclaringType()));
        }

        private string NamespaceOf(TypeDefinitionHandle handle)
        {
            var type = _metadata.GetTypeDefinition(handle);
            return type.GetDeclaringType() is { IsNil: false } outer ? NamespaceOf(outer) : _metadata.GetString(type.Namespace);
        }

        private string NameOf(TypeDefinitionHandle handle)
        {
            var type = _metadata.GetTypeDefinition(handle);
            var name = _metadata.GetString(type.Name);
            return type.GetDeclaringType() is { IsNil: false } outer ? $"{NameOf(outer)}.{name}" : name;
        }
    }

    /// <summary>The definition that a generic type is made of; nil where it is of another assembly.</summary>
    private sealed class DefinitionOf : ISignatureTypeProvider<TypeDefinitionHandle, object?>
    {
        public TypeDefinitionHandle GetArrayType(TypeDefinitionHandle elementType, ArrayShape shape) => default;

        public TypeDefinitionHandle GetByReferenceType(TypeDefinitionHandle elementType) => default;

        public TypeDefinitionHandle GetFunctionPointerType(MethodSignature<TypeDefinitionHandle> signature) => default;

        public TypeDefinitionHandle GetGenericInstantiation(TypeDefinitionHandle genericType, ImmutableArray<TypeDefinitionHandle> typeArguments) => genericType;

        public TypeDefinitionHandle GetGenericMethodParameter(object? genericContext, int index) => default;

        public TypeDefinitionHandle GetGenericTypeParameter(object? genericContext, int index) => default;

        public TypeDefinitionHandle GetModifiedType(TypeDefinitionHandle modifier, TypeDefinitionHandle unmodifiedType, bool isRequired) => unmodifiedType;

        public TypeDefinitionHandle GetPinnedType(TypeDefinitionHandle elementType) => default;

        public TypeDefinitionHandle GetPointerType(TypeDefinitionHandle elementType) => default;

        public TypeDefinitionHandle GetPrimitiveType(PrimitiveTypeCode typeCode) => default;

        public TypeDefinitionHandle GetSZArrayType(TypeDefinitionHandle elementType) => default;

        public TypeDefinitionHandle GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => handle;

        public TypeDefinitionHandle GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => default;

        public TypeDefinitionHandle GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => default;
    }
}

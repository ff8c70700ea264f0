package org.ecofrontier.api.tests;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What others can see of a type, in lines that do not depend on the order in which a compiler writes things down. */
final class Signatures {

    private static final int SHOWN = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT;

    private Signatures() {
    }

    /** Whether others can see a type: public, and so are those around it. */
    static boolean isVisible(Class<?> type) {
        boolean open = Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
        return open && !type.isSynthetic() && (type.getEnclosingClass() == null || type.isMemberClass() && isVisible(type.getEnclosingClass()));
    }

    static List<String> of(Class<?> type) {
        TreeSet<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (isOpen(field.getModifiers()) && !field.isSynthetic()) {
                members.add("field " + modifiers(field.getModifiers()) + field.getGenericType().getTypeName() + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isOpen(constructor.getModifiers()) && !constructor.isSynthetic()) {
                members.add("constructor " + modifiers(constructor.getModifiers()) + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isOpen(method.getModifiers()) && !method.isSynthetic()) {
                members.add("method " + (method.isDefault() ? "default " : "") + modifiers(method.getModifiers())
                        + method.getGenericReturnType().getTypeName() + " " + method.getName() + parameters(method));
            }
        }
        List<String> lines = new ArrayList<>(List.of(head(type)));
        members.forEach(member -> lines.add(type.getName() + " " + member));
        return lines;
    }

    private static String head(Class<?> type) {
        String kind = type.isAnnotation() ? "annotation" : type.isInterface() ? "interface" : type.isEnum() ? "enum"
                : type.isRecord() ? "record" : "class";
        String parent = type.getGenericSuperclass() == null || kind.equals("enum") || kind.equals("record")
                || type.getSuperclass() == Object.class ? "" : " extends " + type.getGenericSuperclass().getTypeName();
        String interfaces = names(" implements ", type.getGenericInterfaces());
        String permitted = type.isSealed() ? names(" permits ", Arrays.stream(type.getPermittedSubclasses())
                .filter(Signatures::isVisible).toArray(Class<?>[]::new)) : "";
        String components = type.isRecord() ? Arrays.stream(type.getRecordComponents())
                .map(component -> component.getGenericType().getTypeName() + " " + component.getName())
                .collect(Collectors.joining(", ", "(", ")")) : "";
        return type.getName() + " " + kind + " " + modifiers(type.getModifiers() & ~(kind.equals("interface") ? Modifier.ABSTRACT : 0))
                + names("<", type.getTypeParameters()) + components + parent + interfaces + permitted;
    }

    private static String names(String before, Type[] types) {
        return types.length == 0 ? "" : Stream.of(types).map(Type::getTypeName).sorted().collect(Collectors.joining(", ", before, ""));
    }

    private static String parameters(Executable executable) {
        return Stream.of(executable.getGenericParameterTypes()).map(Type::getTypeName).collect(Collectors.joining(", ", "(", ")"))
                + names(" throws ", executable.getGenericExceptionTypes());
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String modifiers(int modifiers) {
        String words = Modifier.toString(modifiers & SHOWN);
        return words.isEmpty() ? "" : words + " ";
    }
}

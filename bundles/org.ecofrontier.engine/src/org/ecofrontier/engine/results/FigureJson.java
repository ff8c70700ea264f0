package org.ecofrontier.engine.results;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;

import org.ecofrontier.method.Text;
import org.ecofrontier.method.figure.DoubleVector;
import org.ecofrontier.method.figure.Figure;

/**
 * Figures as JSON and back. A figure is a tree of records, so the names of the record components are the names in the file;
 * the member {@code kind} tells which record a figure is.
 */
final class FigureJson {

    private static final String KIND = "kind";

    private FigureJson() {
    }

    static JsonElement write(Figure figure) {
        return toJson(figure);
    }

    /** @throws JsonParseException if the text is no figure of a known kind */
    static Figure read(JsonElement json) {
        return (Figure) fromJson(json, Figure.class);
    }

    private static JsonElement toJson(Object value) {
        return switch (value) {
            case Double number -> number(number);
            case Number number -> new JsonPrimitive(number);
            case Boolean flag -> new JsonPrimitive(flag);
            case String string -> new JsonPrimitive(string);
            case Enum<?> constant -> new JsonPrimitive(constant.name());
            case Text text -> toJson(text);
            case DoubleVector vector -> toJson(vector);
            case List<?> list -> {
                JsonArray array = new JsonArray(list.size());
                list.forEach(element -> array.add(toJson(element)));
                yield array;
            }
            case Record record -> toJson(record);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
        };
    }

    private static JsonElement number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return JsonNull.INSTANCE;
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? new JsonPrimitive((long) value) : new JsonPrimitive(value);
    }

    private static JsonElement toJson(Text text) {
        JsonObject object = new JsonObject();
        text.byLanguage().forEach(object::addProperty);
        return object;
    }

    private static JsonElement toJson(DoubleVector vector) {
        JsonArray array = new JsonArray(vector.size());
        for (int i = 0; i < vector.size(); i++) {
            array.add(number(vector.get(i)));
        }
        return array;
    }

    private static JsonElement toJson(Record record) {
        JsonObject object = new JsonObject();
        if (record instanceof Figure) {
            object.addProperty(KIND, record.getClass().getSimpleName());
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                object.add(component.getName(), toJson(component.getAccessor().invoke(record)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
        return object;
    }

    private static Object fromJson(JsonElement json, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            List<Object> elements = new ArrayList<>();
            json.getAsJsonArray().forEach(element -> elements.add(fromJson(element, list.getActualTypeArguments()[0])));
            return elements;
        }
        if (!(type instanceof Class<?> plain)) {
            throw new JsonParseException("a figure cannot hold " + type);
        }
        if (plain == double.class || plain == Double.class) {
            return json.isJsonNull() ? Double.NaN : json.getAsDouble();
        }
        if (plain == int.class || plain == Integer.class) {
            return json.getAsInt();
        }
        if (plain == boolean.class) {
            return json.getAsBoolean();
        }
        if (plain == String.class) {
            return json.getAsString();
        }
        if (plain == Text.class) {
            return text(json.getAsJsonObject());
        }
        if (plain == DoubleVector.class) {
            return vector(json.getAsJsonArray());
        }
        return plain.isEnum() ? constant(plain, json.getAsString()) : record(json.getAsJsonObject(), plain);
    }

    private static Text text(JsonObject json) {
        Map<String, String> wordings = new TreeMap<>();
        json.entrySet().forEach(entry -> wordings.put(entry.getKey(), entry.getValue().getAsString()));
        return new Text(new TreeMap<>(wordings));
    }

    private static DoubleVector vector(JsonArray json) {
        double[] values = new double[json.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = json.get(i).isJsonNull() ? Double.NaN : json.get(i).getAsDouble();
        }
        return DoubleVector.of(values);
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> ((Enum<?>) each).name().equals(name)).findFirst()
                .orElseThrow(() -> new JsonParseException("unknown value " + name));
    }

    private static Object record(JsonObject json, Class<?> declared) {
        Class<?> type = declared;
        if (declared == Figure.class) {
            String kind = json.get(KIND).getAsString();
            type = Arrays.stream(Figure.class.getPermittedSubclasses()).filter(each -> each.getSimpleName().equals(kind)).findFirst()
                    .orElseThrow(() -> new JsonParseException("unknown kind of figure: " + kind));
        }
        if (!type.isRecord()) {
            throw new JsonParseException("a figure cannot hold " + type.getName());
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            JsonElement member = json.get(components[i].getName());
            if (member == null && components[i].getType() == double.class) {
                // written before there was such a number
                arguments[i] = Double.NaN;
                continue;
            }
            if (member == null) {
                throw new JsonParseException("a figure lacks " + components[i].getName());
            }
            arguments[i] = fromJson(member, components[i].getGenericType());
        }
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new JsonParseException("a figure does not fit together: " + e.getMessage(), e);
        }
    }
}

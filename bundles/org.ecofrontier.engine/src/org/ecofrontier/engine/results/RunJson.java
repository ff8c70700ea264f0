package org.ecofrontier.engine.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.ecofrontier.engine.results.RunRecord.ColumnEntry;
import org.ecofrontier.engine.results.RunRecord.TableEntry;
import org.ecofrontier.method.Finding;
import org.ecofrontier.method.Place;
import org.ecofrontier.method.Severity;
import org.ecofrontier.method.Text;

/** Run records as JSON and back. */
final class RunJson {

    private RunJson() {
    }

    static JsonObject write(RunRecord run) {
        JsonObject json = new JsonObject();
        json.addProperty("analysis", run.analysis());
        json.addProperty("method", run.method());
        json.addProperty("methodVersion", run.methodVersion());
        json.addProperty("contributor", run.contributor());
        json.addProperty("product", run.product());
        JsonObject parameters = new JsonObject();
        run.parameters().forEach(parameters::addProperty);
        json.add("parameters", parameters);
        JsonObject bindings = new JsonObject();
        run.bindings().forEach((slot, sources) -> bindings.add(slot, strings(sources)));
        json.add("bindings", bindings);
        json.addProperty("inputHash", run.inputHash());
        json.addProperty("rows", run.rows());
        json.addProperty("regions", run.regions());
        JsonArray years = new JsonArray();
        run.years().forEach(years::add);
        json.add("years", years);
        JsonObject imputed = new JsonObject();
        run.imputed().forEach(imputed::addProperty);
        json.add("imputed", imputed);
        json.addProperty("started", run.started());
        json.addProperty("seconds", run.seconds());
        JsonArray tables = new JsonArray();
        run.tables().forEach(table -> tables.add(table(table)));
        json.add("tables", tables);
        json.add("figures", strings(run.figures()));
        JsonArray findings = new JsonArray();
        run.findings().forEach(finding -> findings.add(finding(finding)));
        json.add("findings", findings);
        return json;
    }

    private static JsonArray strings(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }

    private static JsonObject table(TableEntry table) {
        JsonObject json = new JsonObject();
        json.addProperty("id", table.id());
        json.addProperty("rows", table.rows());
        JsonObject columns = new JsonObject();
        table.columns().forEach(column -> columns.addProperty(column.id(), column.type()));
        json.add("columns", columns);
        return json;
    }

    private static JsonObject finding(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("severity", finding.severity().name());
        json.addProperty("code", finding.code());
        JsonObject message = new JsonObject();
        finding.message().byLanguage().forEach(message::addProperty);
        json.add("message", message);
        json.addProperty("region", finding.place().region());
        finding.place().year().ifPresent(year -> json.addProperty("year", year));
        json.addProperty("item", finding.place().item());
        return json;
    }

    /** @throws RuntimeException of the JSON library if a member is missing or of another type */
    static RunRecord read(JsonObject json) {
        Map<String, String> parameters = new TreeMap<>();
        json.getAsJsonObject("parameters").entrySet().forEach(entry -> parameters.put(entry.getKey(), entry.getValue().getAsString()));
        Map<String, List<String>> bindings = new LinkedHashMap<>();
        json.getAsJsonObject("bindings").entrySet().forEach(entry -> bindings.put(entry.getKey(), strings(entry.getValue())));
        List<Integer> years = new ArrayList<>();
        json.getAsJsonArray("years").forEach(year -> years.add(year.getAsInt()));
        Map<String, Integer> imputed = new TreeMap<>();
        if (json.has("imputed")) {
            json.getAsJsonObject("imputed").entrySet().forEach(entry -> imputed.put(entry.getKey(), entry.getValue().getAsInt()));
        }
        List<TableEntry> tables = new ArrayList<>();
        json.getAsJsonArray("tables").forEach(table -> tables.add(table(table.getAsJsonObject())));
        List<Finding> findings = new ArrayList<>();
        json.getAsJsonArray("findings").forEach(finding -> findings.add(finding(finding.getAsJsonObject())));
        return new RunRecord(string(json, "analysis"), string(json, "method"), string(json, "methodVersion"), string(json, "contributor"),
                string(json, "product"), parameters, bindings, string(json, "inputHash"), json.get("rows").getAsInt(),
                json.get("regions").getAsInt(), years, imputed, string(json, "started"), json.get("seconds").getAsDouble(), tables,
                strings(json.get("figures")), findings);
    }

    private static String string(JsonObject json, String name) {
        return json.get(name).getAsString();
    }

    private static List<String> strings(JsonElement array) {
        List<String> values = new ArrayList<>();
        array.getAsJsonArray().forEach(value -> values.add(value.getAsString()));
        return values;
    }

    private static TableEntry table(JsonObject json) {
        List<ColumnEntry> columns = new ArrayList<>();
        json.getAsJsonObject("columns").entrySet()
                .forEach(column -> columns.add(new ColumnEntry(column.getKey(), column.getValue().getAsString())));
        return new TableEntry(string(json, "id"), json.get("rows").getAsInt(), columns);
    }

    private static Finding finding(JsonObject json) {
        TreeMap<String, String> message = new TreeMap<>();
        json.getAsJsonObject("message").entrySet().forEach(entry -> message.put(entry.getKey(), entry.getValue().getAsString()));
        OptionalInt year = json.has("year") ? OptionalInt.of(json.get("year").getAsInt()) : OptionalInt.empty();
        return new Finding(Severity.valueOf(string(json, "severity")), string(json, "code"), new Text(message),
                new Place(string(json, "region"), year, string(json, "item")));
    }
}

package org.ecofrontier.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@code --set} and {@code --bind} say. */
final class ParameterSettings {

    private ParameterSettings() {
    }

    /** NAME=VALUE; the value may be empty. */
    static Map<String, String> pairs(String option, List<String> given) throws CommandException {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : given) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new CommandException(ExitStatus.USAGE, CliText.of("usage.pair", option, pair));
            }
            String name = pair.substring(0, equals).strip();
            if (pairs.put(name, pair.substring(equals + 1).strip()) != null) {
                throw new CommandException(ExitStatus.USAGE, CliText.of("usage.twice", option, name));
            }
        }
        return pairs;
    }

    /** ANALYSIS.PARAMETER=VALUE. */
    static Map<String, Map<String, String>> byAnalysis(List<String> given) throws CommandException {
        Map<String, Map<String, String>> overrides = new LinkedHashMap<>();
        for (Map.Entry<String, String> pair : pairs("--set", given).entrySet()) {
            int dot = pair.getKey().lastIndexOf('.');
            if (dot < 1 || dot == pair.getKey().length() - 1) {
                throw new CommandException(ExitStatus.USAGE, CliText.of("usage.override", pair.getKey()));
            }
            overrides.computeIfAbsent(pair.getKey().substring(0, dot), id -> new LinkedHashMap<>()).put(pair.getKey().substring(dot + 1),
                    pair.getValue());
        }
        return overrides;
    }
}

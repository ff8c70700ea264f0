package org.ecofrontier.cli;

import java.util.List;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where something is installed from, and what of it. */
final class RepositoryOptions {

    @Option(names = "--repository", required = true, paramLabel = "DIR|ZIP")
    private String repository;

    @Parameters(paramLabel = "UNIT")
    private List<String> units = List.of();

    String repository() {
        return repository;
    }

    List<String> units() {
        return units;
    }
}

package org.ecofrontier.dea;

/** What a model does with a variable. */
enum Role {
    INPUT, DESIRABLE, UNDESIRABLE, IGNORED;

    /** Role of a variable under a treatment of undesirable outputs. */
    static Role of(UnitData data, UndesirableTreatment treatment, int variable) {
        return switch (data.kind(variable)) {
            case INPUT -> INPUT;
            case DESIRABLE -> DESIRABLE;
            case UNDESIRABLE -> switch (treatment) {
                case SLACK -> UNDESIRABLE;
                case AS_INPUTS -> INPUT;
                case IGNORE -> IGNORED;
            };
        };
    }

    /** Number of variables with a role under a treatment. */
    static int count(UnitData data, UndesirableTreatment treatment, Role role) {
        int count = 0;
        for (int v = 0; v < data.variableCount(); v++) {
            count += of(data, treatment, v) == role ? 1 : 0;
        }
        return count;
    }
}

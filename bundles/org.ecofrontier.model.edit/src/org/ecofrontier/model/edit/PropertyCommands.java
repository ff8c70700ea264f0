package org.ecofrontier.model.edit;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ecofrontier.model.StudyPackage;

/**
 * What a user does with plain properties: names, units, kinds, notes, files.
 *
 * @since 0.1
 */
public final class PropertyCommands {

    private static final StudyPackage MODEL = StudyPackage.eINSTANCE;

    /** Other parts of the study depend on these; they have commands of their own. */
    private static final Set<EAttribute> DEPENDED_ON = Set.of(MODEL.getRegion_Id(), MODEL.getIndicator_Id(), MODEL.getClassification_Id(),
        MODEL.getCategory_Id(), MODEL.getAnalysis_Id(), MODEL.getBoundaries_Id(), MODEL.getWeightsDefinition_Id(), MODEL.getStudy_Years(),
        MODEL.getStudy_FormatVersion(), MODEL.getRegion_Categories(), MODEL.getObservation_Region(), MODEL.getObservation_Year(),
        MODEL.getObservation_Values());

    private PropertyCommands() {
    }

    /**
     * {@return a command that sets a property}
     *
     * @param owner a part of a study, or the study
     * @param attribute the property
     * @param value its value, of the type of the attribute; null = unset
     * @throws IllegalArgumentException for a property that has a command of its own because others depend on it, for example an id
     */
    public static StudyCommand set(EObject owner, EAttribute attribute, Object value) {
        return set(List.of(owner), attribute, value);
    }

    /**
     * {@return a command that sets a property of several parts at once, for example the kind of the selected indicators}
     *
     * @param owners parts of a study
     * @param attribute the property
     * @param value its value, of the type of the attribute; null = unset
     * @throws IllegalArgumentException for a property that has a command of its own because others depend on it, for example an id
     */
    public static StudyCommand set(List<? extends EObject> owners, EAttribute attribute, Object value) {
        if (DEPENDED_ON.contains(attribute)) {
            throw new IllegalArgumentException(attribute.getName() + " has a command of its own");
        }
        if (value != null && !attribute.getEAttributeType().isInstance(value)) {
            throw new IllegalArgumentException(value + " is no value of " + attribute.getName());
        }
        List<EObject> chosen = List.copyOf(owners);
        return new StudyCommand(log -> chosen.forEach(owner ->
            log.set(owner, attribute, value == null ? attribute.getDefaultValue() : value)), "property.set", attribute.getName());
    }
}

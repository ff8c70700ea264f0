package org.ecofrontier.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes elementary changes and remembers them, to take them back and to make them again. */
final class ChangeLog {

    private interface Step {
        void make();

        void takeBack();
    }

    private record SetStep(EObject owner, EStructuralFeature feature, boolean wasSet, Object before, Object after) implements Step {
        @Override
        public void make() {
            owner.eSet(feature, after);
        }

        @Override
        public void takeBack() {
            if (wasSet) {
                owner.eSet(feature, before);
            } else {
                owner.eUnset(feature);
            }
        }
    }

    private record AddStep<T>(EList<T> list, int index, T element) implements Step {
        @Override
        public void make() {
            list.add(index, element);
        }

        @Override
        public void takeBack() {
            list.remove(index);
        }
    }

    private record RemoveStep<T>(EList<T> list, int index, T element) implements Step {
        @Override
        public void make() {
            list.remove(index);
        }

        @Override
        public void takeBack() {
            list.add(index, element);
        }
    }

    private record MoveStep<T>(EList<T> list, int to, int from) implements Step {
        @Override
        public void make() {
            list.move(to, from);
        }

        @Override
        public void takeBack() {
            list.move(from, to);
        }
    }

    private final List<Step> steps = new ArrayList<>();

    boolean isEmpty() {
        return steps.isEmpty();
    }

    void set(EObject owner, EStructuralFeature feature, Object value) {
        make(new SetStep(owner, feature, owner.eIsSet(feature), owner.eGet(feature), value));
    }

    <T> void add(EList<T> list, int index, T element) {
        make(new AddStep<>(list, index, element));
    }

    <T> void add(EList<T> list, T element) {
        add(list, list.size(), element);
    }

    <T> void remove(EList<T> list, int index) {
        make(new RemoveStep<>(list, index, list.get(index)));
    }

    /** Removes the given elements themselves, not equal ones. */
    <T> void removeAll(EList<T> list, Collection<? extends T> elements) {
        Set<T> doomed = Collections.newSetFromMap(new IdentityHashMap<>());
        doomed.addAll(elements);
        for (int i = list.size() - 1; i >= 0; i--) {
            if (doomed.contains(list.get(i))) {
                remove(list, i);
            }
        }
    }

    <T> void move(EList<T> list, int to, int from) {
        if (to != from) {
            make(new MoveStep<>(list, to, from));
        }
    }

    private void make(Step step) {
        step.make();
        steps.add(step);
    }

    void takeBack() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).takeBack();
        }
    }

    void makeAgain() {
        steps.forEach(Step::make);
    }
}

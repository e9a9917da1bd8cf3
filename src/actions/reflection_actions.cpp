#include "actions/reflection_actions.h"

#include "actions/insist_on.h"

namespace alongside {
namespace {

Reflection stored(const Notebook& notebook, ReflectionId id) {
    auto page = notebook.read().reflections.find(id);
    if (!page)
        throw Error(Error::Kind::NoSuchRecord);
    return *page;
}

void insistOnPage(const Notebook& notebook, const Reflection& page) {
    insistOn(problemsIn(page, notebook.today()));
    if (page.teacher && !notebook.read().teachers.find(*page.teacher))
        throw Error(Error::Kind::NoSuchRecord);
}

Deed deedFor(Op op, const Reflection& page) {
    return page.teacher ? Deed(op, *page.teacher) : Deed(op);
}

} // namespace

ReflectionId reflect(Notebook& notebook, const Reflection& page) {
    insistOnPage(notebook, page);
    return notebook.perform(deedFor(Op::Reflect, page), [&](Tables& t) { return t.reflections.add(page); });
}

void correctReflection(Notebook& notebook, const Reflection& page) {
    stored(notebook, page.id);
    insistOnPage(notebook, page);
    notebook.perform(deedFor(Op::CorrectReflection, page), [&](Tables& t) { t.reflections.correct(page); });
}

void removeReflection(Notebook& notebook, ReflectionId id) {
    const auto page = stored(notebook, id);
    notebook.perform(deedFor(Op::RemoveReflection, page), [&](Tables& t) { t.reflections.remove(id); });
}

} // namespace alongside

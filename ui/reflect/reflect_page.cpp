#include "reflect/reflect_page.h"

#include "pulse/anonymous_page.h"
#include "reflect/journal_page.h"
#include "shared/button.h"
#include "shared/page_header.h"

namespace alongside {

ReflectPage::ReflectPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : PartsPage(tr("Reflect"), tr("Part of Reflect"), partNames(), parent), link_(link), navigator_(navigator),
      content_(content), write_(makeButton(ButtonKind::Primary, tr("Write"), QStringLiteral("notebook-pen"))) {
    header().addToActions(write_);
    connect(write_, &QPushButton::clicked, this, [this] { Q_EMIT navigator_.newReflectionWanted({}); });
    showPart(ReflectPart::Journal);
}

QStringList ReflectPage::partNames() {
    return {tr("Journal"), tr("Pulse without names")};
}

QWidget* ReflectPage::made(int part) {
    if (part == static_cast<int>(ReflectPart::Anonymous))
        return new AnonymousPage(link_, navigator_, content_);
    return journal_ = new JournalPage(link_, navigator_, content_.prompts);
}

void ReflectPage::shown(int part) {
    const bool journal = part == static_cast<int>(ReflectPart::Journal);
    write_->setVisible(journal);
    header().setSubtitle(journal
                             ? tr("Your journal is private. A page never leaves this notebook unless you ask for it.")
                             : tr("What teachers say without their names. Nothing shows before five have answered."));
}

void ReflectPage::narrowTo(TeacherId teacher, const std::optional<Dimension>& dimension) {
    showPart(ReflectPart::Journal);
    journal_->narrowTo(teacher, dimension);
}

} // namespace alongside

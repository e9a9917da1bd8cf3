#include "reports/about_part.h"

#include "leaving/print_leaving.h"
#include "overview/templates.h"
#include "reports/about_words.h"
#include "reports/document_view.h"
#include "reports/report_exits.h"
#include "shared/card.h"
#include "shared/coach_name.h"
#include "shared/combo_items.h"
#include "shared/empty_state.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/named_combo.h"
#include "shared/navigator.h"
#include "shared/notice_line.h"
#include "shared/scroll_page.h"
#include "shared/text.h"
#include "shared/tick.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace alongside {

AboutPart::AboutPart(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : Page(link, Changes::everything(), parent), content_(content), teacher_(new QComboBox),
      private_(makeTick(tr("My private notes and journal too"), tr("Only if you want to give them away"))),
      warning_(
          new NoticeLine(Tone::Warn, QStringLiteral("lock-open"),
                         tr("What you give away is private no longer. A memory aid that others have read may count "
                            "as a record, which the law can ask for. Read every note first."))),
      exits_(new ReportExits(link,
                             [this] {
                                 const auto all = *chosen();
                                 return Outgoing{DocumentKind::AllAboutTeacher,
                                                 {all.teacher.id},
                                                 all.privateText == PrivateText::GoesAlong,
                                                 documentFor(all)};
                             })),
      intro_(new WrappedLabel), view_(new DocumentView),
      none_(new EmptyState(QStringLiteral("users"), tr("Whoever asks gets to see it"),
                           tr("Choose a teacher. You get one document with all that this notebook holds about them, in "
                              "plain words."))) {
    teacher_->addItem(tr("Choose a teacher"));
    build();
    connect(teacher_, &QComboBox::currentIndexChanged, this, [this] {
        private_->setChecked(false); // decided for one, not for all
        showTeacher();
    });
    connect(private_, &QCheckBox::toggled, this, &AboutPart::showTeacher);
    connect(exits_, &ReportExits::left, &navigator, &Navigator::said);
}

QWidget* AboutPart::makeChoice() {
    auto* choice = new QWidget;
    auto* column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    column->addWidget(teacher_, 0, Qt::AlignLeft);
    column->addWidget(private_, 0, Qt::AlignLeft);
    nameCombo(teacher_, tr("Teacher"));
    return choice;
}

void AboutPart::build() {
    auto* page = new ScrollPage;
    page->add(
        new WrappedLabel(tr("A teacher may ask what you keep about them. Private notes and your journal stay here "
                            "unless you tick that they go along; colleagues are not named."),
                         TextRole::Body, Shade::Secondary));
    page->add(new FoldingRow(makeChoice(), exits_));
    for (QWidget* each : {static_cast<QWidget*>(warning_), static_cast<QWidget*>(none_), static_cast<QWidget*>(intro_),
                          static_cast<QWidget*>(view_)})
        page->add(each);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    printOnKey(this, [this] { exits_->print(); });
}

// Decided for this time: whoever comes back ticks anew.
void AboutPart::hideEvent(QHideEvent* event) {
    private_->setChecked(false);
    Page::hideEvent(event);
}

void AboutPart::refresh() {
    offerTeachers();
    showTeacher();
}

void AboutPart::offerTeachers() {
    refill(teacher_, itemsFor(read().teachers.byName()));
}

std::optional<AllAboutTeacher> AboutPart::chosen() const {
    const auto text = private_->isChecked() ? PrivateText::GoesAlong : PrivateText::StaysHere;
    return allAbout(read(), TeacherId{teacher_->currentData().toLongLong()}, text, fromQt(tr("a colleague")),
                    {content_.moves, content_.checklist.items, content_.prompts, content_.agreement});
}

ReportDocument AboutPart::documentFor(const AllAboutTeacher& all) const {
    return documentOf(all,
                      {agreementFormFor(read(), content_.agreement, all.agreements), content_.pulse, content_.checklist,
                       content_.prompts},
                      coachName(read()), today());
}

void AboutPart::showTeacher() {
    const auto all = chosen();
    for (QWidget* each : {static_cast<QWidget*>(intro_), static_cast<QWidget*>(view_)})
        each->setVisible(all.has_value());
    none_->setVisible(!all);
    exits_->setEnabled(all.has_value());
    private_->setEnabled(all && all->privateNotes + all->pages > 0);
    warning_->setVisible(all && private_->isChecked());
    if (!all)
        return;
    const auto document = documentFor(*all);
    intro_->setWords(document.intro);
    view_->setDocument(document);
}

} // namespace alongside

#include "agreement/agreement_sheet.h"

#include "agreement/answer_saving.h"
#include "agreement/section_choice.h"
#include "agreement/section_form.h"
#include "agreement/section_reading.h"
#include "agreement/signers.h"
#include "agreement/two_of_us.h"
#include "shared/button.h"
#include "shared/coach_name.h"
#include "shared/folding_row.h"
#include "shared/growing_area.h"
#include "shared/part_keys.h"
#include "shared/saved_mark.h"
#include "shared/text.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alongside {

AgreementSheet::AgreementSheet(NotebookLink& link, Navigator& navigator, const AgreementForm& form, QWidget* parent)
    : QWidget(parent), link_(link), navigator_(navigator), form_(form),
      row_(new QBoxLayout(QBoxLayout::LeftToRight, this)), list_(new SectionChoice), page_(new GrowingArea),
      saved_(new SavedMark), saving_(new AnswerSaving(link, *saved_, this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(px(space::kLarge));
    row_->addWidget(list_);
    row_->addWidget(makePage(), 1);
    fold();
    connect(saving_, &AnswerSaving::taken, this, &AgreementSheet::refresh);
    connect(list_, &SectionChoice::chosenChanged, this, &AgreementSheet::openPart);
    const auto on = [this](PartKey key, int by) {
        onKey(
            key, this, this, [this, by] { step(by); }, Qt::WidgetWithChildrenShortcut);
    };
    on(PartKey::NextSection, 1);
    on(PartKey::PreviousSection, -1);
}

QWidget* AgreementSheet::makePage() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(page_, 1);
    auto* left = new QWidget;
    auto* steps = new QHBoxLayout(left);
    steps->setContentsMargins(0, 0, 0, 0);
    previous_ = makeButton(ButtonKind::Secondary, tr("Previous section"), QStringLiteral("arrow-left"));
    next_ = makeButton(ButtonKind::Secondary, tr("Next section"), QStringLiteral("arrow-right"));
    previous_->setToolTip(tr("Ctrl+Page Up"));
    next_->setToolTip(tr("Ctrl+Page Down"));
    next_->setLayoutDirection(Qt::RightToLeft); // the arrow after the words
    steps->addWidget(previous_);
    steps->addStretch();
    steps->addWidget(saved_);
    column->addWidget(new FoldingRow(left, next_));
    connect(previous_, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next_, &QPushButton::clicked, this, [this] { step(1); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && page_->widget() && page_->widget()->isAncestorOf(now))
            page_->ensureWidgetVisible(now, 0, px(space::kPage));
    });
    return page;
}

void AgreementSheet::setForm(const AgreementForm& form) {
    if (form == form_)
        return;
    form_ = form;
    formIsNew_ = true;
}

void AgreementSheet::showVersion(const Agreement& agreement, const std::optional<Agreement>& before, bool editable) {
    const bool other = agreement.id != agreement_.id;
    const bool turned = editable != editable_ || before.has_value() != before_.has_value();
    const bool otherForm = std::exchange(formIsNew_, false);
    const bool changed = agreement != agreement_ || before != before_;
    if (agreement.teacher != agreement_.teacher)
        part_ = 0;
    agreement_ = agreement;
    before_ = before;
    editable_ = editable;
    saving_->setVersion(agreement.id, editable);
    part_ = std::min(part_, lastSection() + (before_ ? 1 : 0));
    const int scrolled = page_->verticalScrollBar()->value();
    if (other || turned || otherForm || !page_->widget() || (changed && !questions_))
        rebuild();
    else
        refresh();
    if (!other && !turned)
        page_->verticalScrollBar()->setValue(scrolled);
}

int AgreementSheet::lastSection() const {
    return countOf(form_.sections) - 1;
}

void AgreementSheet::openSection(int index) {
    list_->choose(index);
}

void AgreementSheet::begin() {
    list_->choose(0);
    if (questions_)
        questions_->focusFirst();
}

void AgreementSheet::openPart(int row) {
    if (row == part_ || row < 0)
        return;
    saveNow();
    part_ = row;
    rebuild();
    page_->scrollToTop();
}

void AgreementSheet::step(int by) {
    const int row = std::clamp(part_ + by, 0, lastSection() + (before_ ? 1 : 0));
    if (row == part_)
        return;
    list_->choose(row);
    if (questions_)
        questions_->focusFirst();
}

void AgreementSheet::rebuild() {
    questions_ = nullptr;
    people_ = nullptr;
    if (auto* old = page_->takeWidget())
        old->deleteLater(); // it may hold the button that brought us here
    auto* content = makeContent().release();
    content->setAutoFillBackground(false);
    page_->setWidget(content);
    refresh();
    previous_->setVisible(part_ > 0);
    next_->setVisible(part_ < lastSection() + (before_ ? 1 : 0));
}

std::unique_ptr<QWidget> AgreementSheet::makeContent() {
    auto content = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(content.get());
    column->setContentsMargins(0, 0, 0, 0);
    if (part_ > lastSection()) {
        column->addWidget(makeDifferenceReading(differenceBetween(*before_, agreement_, form_), *before_).release());
    } else {
        const auto& section = form_.sections[static_cast<std::size_t>(part_)];
        if (editable_) {
            if (part_ == 0)
                people_ = new TwoOfUs(link_, navigator_, agreement_.teacher);
            questions_ = makeForm(section).release();
            column->addWidget(questions_);
        } else {
            auto* reading = makeSectionReading(section, agreement_, part_ == lastSection()).release();
            if (part_ == 0)
                reading->body()->insertWidget(1, makeSignersReading(signers()).release());
            column->addWidget(reading);
        }
    }
    column->addStretch();
    return content;
}

Signers AgreementSheet::signers() const {
    const auto teacher = link_.read().teachers.find(agreement_.teacher);
    return signersOf(agreement_, coachName(link_.read()), teacher ? toQt(teacher->name) : QString());
}

std::unique_ptr<SectionForm> AgreementSheet::makeForm(const FormSection& section) {
    const auto today = link_.today();
    auto form = std::make_unique<SectionForm>(section, today, SchoolDays(link_.read().calendar.current()), people_);
    connect(form.get(), &SectionForm::edited, saving_, &AnswerSaving::note);
    connect(form.get(), &SectionForm::fieldLeft, saving_, &AnswerSaving::leaveField);
    return form;
}

void AgreementSheet::refresh() {
    if (people_)
        people_->refresh();
    if (questions_) {
        const auto agreement = saving_->shown(agreement_);
        questions_->setToday(link_.today());
        questions_->showFrom(agreement);
        questions_->showUnclear(saving_->unclear());
        questions_->showProblems(problemSentences(agreement, form_, link_.today()));
    }
    list_->showSections(form_, saving_->shown(agreement_), before_.has_value());
    fold();
    list_->choose(part_);
}

void AgreementSheet::saveNow() {
    if (people_)
        people_->keepMe();
    saving_->saveNow();
}

bool AgreementSheet::saveOrLeadThere() {
    saveNow();
    const auto keys = saving_->keys();
    if (keys.empty())
        return true;
    // A sentence may stand beside another question than the one that waits, such as the other of two numbers.
    const auto problems = problemSentences(saving_->shown(agreement_), form_, link_.today());
    const auto key = problems.empty() ? *keys.begin() : problems.begin()->first;
    openQuestion(key);
    return false;
}

void AgreementSheet::openQuestion(const std::string& key) {
    list_->choose(sectionOf(key));
    if (questions_)
        questions_->insistOn(key);
}

int AgreementSheet::sectionOf(const std::string& key) const {
    for (const auto& section : form_.sections)
        for (const auto& field : section.fields)
            if (key == field.key || key.starts_with(field.key + "."))
                return section.number - 1;
    return part_;
}

void AgreementSheet::hideEvent(QHideEvent* event) {
    saveNow();
    QWidget::hideEvent(event);
}

} // namespace alongside

#include "shared/problem_label.h"

#include "shared/icon_label.h"
#include "shared/label.h"

#include <QHBoxLayout>

namespace alongside {

ProblemLabel::ProblemLabel(QWidget* field, QWidget* parent)
    : QWidget(parent), field_(field), words_(new WrappedLabel({}, TextRole::Small, Shade::Warn)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    row->addWidget(new IconLabel(QStringLiteral("triangle-alert"), Tone::Warn, 14), 0, Qt::AlignTop);
    row->addWidget(words_, 1);
    hide();
}

void ProblemLabel::setProblem(const QString& words) {
    words_->setWords(words);
    setVisible(!words.isEmpty());
    field_->setAccessibleDescription(words);
    field_->setProperty("alongsideProblem", !words.isEmpty());
    field_->update();
}

bool ProblemLabel::hasProblem() const {
    return !words_->text().isEmpty();
}

} // namespace alongside

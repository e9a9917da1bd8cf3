#pragma once

#include <QLayout>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace alongside {

// The lengths that layouts and widgets were given in pixels when they were made: margins, what lies between parts,
// least and most sizes. Noted before the text of the running program becomes larger or smaller, they follow it
// afterwards. What a widget has set anew by itself meanwhile is left as it is.
class GivenLengths {
public:
    GivenLengths();
    void follow() const;

private:
    using Lengths = std::vector<int>;
    static Lengths lengthsOf(QLayout& layout);
    static void give(QLayout& layout, const Lengths& lengths);
    static Lengths lengthsOf(const QWidget& widget);
    static void give(QWidget& widget, const Lengths& lengths);

    template <class Part>
    struct Noted {
        QPointer<Part> part;
        Lengths lengths;
    };
    template <class Part>
    void followAll(const std::vector<Noted<Part>>& all) const;

    double before_; // the scale
    std::vector<Noted<QLayout>> layouts_;
    std::vector<Noted<QWidget>> widgets_;
};

} // namespace alongside

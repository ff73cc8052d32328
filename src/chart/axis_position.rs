//! Positions along the axis of a chart.

/// A position on an axis, in hundredths of a per cent of its length. A chart is as wide as its column, so its text
/// keeps the same size on every screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct AxisPosition(u16);

impl AxisPosition {
    /// Where the axis begins.
    pub const START: Self = Self(0);
    /// Where the axis ends.
    pub const END: Self = Self(10_000);

    /// The position of a value on an axis from zero to `whole`; values beyond the axis are placed at its end.
    #[must_use]
    pub fn of(value: u32, whole: u32) -> Self {
        let scaled = u64::from(value) * u64::from(Self::END.0) / u64::from(whole.max(1));
        u16::try_from(scaled).map_or(Self::END, |position| Self(position.min(Self::END.0)))
    }

    /// The distance from another position to this one; zero if this one comes first.
    #[must_use]
    pub const fn after(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// The position halfway between two positions.
    #[must_use]
    pub const fn between(self, other: Self) -> Self {
        Self(u16::midpoint(self.0, other.0))
    }

    /// As an SVG coordinate: "12.34%".
    #[must_use]
    pub fn percent(self) -> String {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        let nought = if rest < 10 { ".0" } else { "." };
        [whole.to_string().as_str(), nought, &rest.to_string(), "%"].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::AxisPosition;

    #[test]
    fn positions_are_shares_of_the_axis() {
        assert_eq!(AxisPosition::of(0, 200), AxisPosition::START);
        assert_eq!(AxisPosition::of(200, 200), AxisPosition::END);
        assert_eq!(AxisPosition::of(201, 200), AxisPosition::END);
        assert_eq!(AxisPosition::of(u32::MAX, 1), AxisPosition::END);
        assert_eq!(AxisPosition::of(7, 0), AxisPosition::END);
        assert_eq!(AxisPosition::of(51, 200).percent(), "25.50%");
        assert_eq!(AxisPosition::of(1, 2000).percent(), "0.05%");
        assert_eq!(AxisPosition::of(3, 4).after(AxisPosition::of(1, 4)), AxisPosition::of(1, 2));
        assert_eq!(AxisPosition::of(1, 4).after(AxisPosition::of(3, 4)), AxisPosition::START);
        assert_eq!(AxisPosition::of(1, 4).between(AxisPosition::of(3, 4)), AxisPosition::of(1, 2));
    }
}
